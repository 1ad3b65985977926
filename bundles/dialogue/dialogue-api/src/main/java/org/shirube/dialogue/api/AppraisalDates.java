// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

import java.time.LocalDate;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import org.shirube.people.api.EmployeeId;

/**
 * Says on which days a person has an interview about their appraisal, so that no talk is put on them (F78). Dates come in by
 * this and nothing goes out: an implementation learns no more than whose days are asked for. Register as a service; what the
 * HRIS delivers as a file ({@link AppraisalDays}) is known without one.
 *
 * <p>Asked whenever a talk is planned or moved, by several threads, inside a transaction: answer within milliseconds, from
 * what is at hand, and without throwing.
 */
@ConsumerType
public interface AppraisalDates {

    /**
     * @param person who is appraised
     * @param first the first day asked for
     * @param last the last day asked for; the same or later
     * @return the days from first to last on which there is an interview; empty where there is none or nothing is known
     */
    Set<LocalDate> of(EmployeeId person, LocalDate first, LocalDate last);
}
