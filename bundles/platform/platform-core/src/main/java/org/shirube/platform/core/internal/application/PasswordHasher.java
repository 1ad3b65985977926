// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.SecureString;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id. A hash takes its 19 MiB, so only as many run at a time as there are processors: a storm of sign-ins queues up
 * and does not exhaust the memory.
 */
final class PasswordHasher {

    private static final int SALT = 16;
    private static final int LENGTH = 32;

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Argon2Function wanted;
    private final String nobodys;

    PasswordHasher(int memoryKib, int iterations, int parallelism) {
        this.wanted = Argon2Function.getInstance(memoryKib, iterations, parallelism, LENGTH, Argon2.ID);
        this.nobodys = hash("the password of an account that does not exist".toCharArray());
    }

    String hash(char[] password) {
        return inTurn(() -> Password.hash(new SecureString(password))
                .addRandomSalt(SALT)
                .with(wanted)
                .getResult());
    }

    boolean matches(char[] password, String hash) {
        return inTurn(
                () -> Password.check(new SecureString(password), hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes as long as a comparison. */
    void compareWithNobodys(char[] password) {
        matches(password, nobodys);
    }

    /** Whether a hash was made with other parameters than today's. */
    boolean isDated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(wanted);
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
