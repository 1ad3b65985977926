// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flyway tells at length what it does; we say the one line that an operator needs, so its own goes to debug. */
public final class FlywayLog implements LogCreator {

    @Override
    public Log createLogger(Class<?> type) {
        return new Quiet(LoggerFactory.getLogger(type));
    }

    private record Quiet(Logger log) implements Log {

        @Override
        public boolean isDebugEnabled() {
            return log.isTraceEnabled();
        }

        @Override
        public void debug(String message) {
            log.trace(message);
        }

        @Override
        public void info(String message) {
            log.debug(message);
        }

        @Override
        public void warn(String message) {
            if (message.contains("newer than the version Flyway has been verified with")) {
                // Our own tests verify the version.
                log.debug(message);
            } else {
                log.warn(message);
            }
        }

        @Override
        public void error(String message) {
            log.debug(message);
        }

        @Override
        public void error(String message, Exception e) {
            log.debug(message, e);
        }

        @Override
        public void notice(String message) {
            log.debug(message);
        }
    }
}
