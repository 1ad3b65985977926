// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How passwords are kept and guessing is stopped. In {@code etc/org.shirube.account.cfg}. */
@ObjectClassDefinition(
        name = "Shirube accounts",
        description = "How passwords of local accounts are hashed and when wrong ones lock a login.")
@interface AccountConfiguration {

    String PID = "org.shirube.account";

    @AttributeDefinition(
            name = "Argon2id memory (KiB)",
            description =
                    "Memory for one hash. OWASP's least for two iterations is 19456. Accounts are hashed anew at their "
                            + "next sign-in when this changes.")
    int argonMemoryKib() default 19_456;

    @AttributeDefinition(name = "Argon2id iterations", description = "Passes over the memory, 1 to 100.")
    int argonIterations() default 2;

    @AttributeDefinition(name = "Argon2id parallelism", description = "Lanes, 1 to 16.")
    int argonParallelism() default 1;

    @AttributeDefinition(
            name = "Tries before the lock-out",
            description = "The wrong password that locks a login, counted in a row, 1 or more.")
    int lockOutTries() default 5;

    @AttributeDefinition(
            name = "First lock-out (seconds)",
            description = "How long the first lock-out lasts. Each further wrong password doubles it.")
    int lockOutFirstSeconds() default 60;

    @AttributeDefinition(name = "Longest lock-out (seconds)", description = "How long a lock-out lasts at the most.")
    int lockOutLongestSeconds() default 3_600;
}
