// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import java.time.LocalDate;

/**
 * A service that is there once the company is in the directory and its demo accounts are open: what a module adds to the demo asks
 * for it and so waits by itself. It is not there where the directory holds other people.
 *
 * @param day as of which the company was loaded or found
 */
public record LoadedCompany(SampleCompany company, LocalDate day) {}
