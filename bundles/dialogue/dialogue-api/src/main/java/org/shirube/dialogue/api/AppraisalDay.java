// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;

/**
 * A row of a delivery: somebody has an interview about their appraisal.
 *
 * @param line where it stands in the file, from 1, for the report
 * @param externalId the person's id in the source of people
 * @param day in the time zone of the installation
 */
public record AppraisalDay(long line, String externalId, LocalDate day) {}
