// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How the ledger is handed on. In {@code etc/org.shirube.ledger.cfg}. */
@ObjectClassDefinition(name = "Shirube ledger", description = "How committed changes are handed on to their consumers.")
@interface LedgerConfiguration {

    String PID = "org.shirube.ledger";

    @AttributeDefinition(
            name = "Poll interval (milliseconds)",
            description = "How often to look for rows that another node committed, 100 to 60000.")
    int pollMillis() default 1_000;

    @AttributeDefinition(
            name = "First retry (milliseconds)",
            description = "How long to wait after a consumer failed; doubles with each failure, 10 to 60000.")
    int firstRetryMillis() default 1_000;

    @AttributeDefinition(
            name = "Longest retry (milliseconds)",
            description = "How long to wait between retries at the most.")
    int longestRetryMillis() default 60_000;
}
