// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** EclipseLink's log, handed to slf4j under one name; bind values are never part of it. */
public final class Slf4jSessionLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.shirube.persistence.eclipselink");

    public Slf4jSessionLog() {
        setShouldLogExceptionStackTrace(false);
        setShouldDisplayData(false);
    }

    @Override
    public boolean shouldLog(int level, @Nullable String category) {
        return level >= SessionLog.WARNING
                ? LOG.isWarnEnabled()
                : level >= SessionLog.FINE ? LOG.isDebugEnabled() : LOG.isTraceEnabled();
    }

    @Override
    public boolean shouldLog(int level) {
        return shouldLog(level, null);
    }

    @Override
    public void log(SessionLogEntry entry) {
        int level = entry.getLevel();
        if (!shouldLog(level)) {
            return;
        }
        // A failed statement comes back to the caller as an exception; its text, which quotes values, stays out of
        // here.
        String message = entry.hasException() ? entry.getException().getClass().getSimpleName() : formatMessage(entry);
        if (level >= SessionLog.WARNING) {
            LOG.warn("{}", message);
        } else if (level >= SessionLog.FINE) {
            LOG.debug("{}", message);
        } else {
            LOG.trace("{}", message);
        }
    }
}
