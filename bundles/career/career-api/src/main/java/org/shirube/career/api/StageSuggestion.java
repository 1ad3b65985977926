// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api;

import java.time.Instant;
import org.shirube.people.api.EmployeeId;

/**
 * What somebody who accompanies a person suggests to them. Only that person sees it.
 *
 * @param from who suggests
 * @param stage what they suggest
 * @param at when
 */
public record StageSuggestion(EmployeeId from, Stage stage, Instant at) {}
