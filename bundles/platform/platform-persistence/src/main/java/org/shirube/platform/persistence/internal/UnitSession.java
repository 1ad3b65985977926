// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.internal.helper.ConversionManager;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * What every unit's session needs and no property sets. A moment is read into an {@link Instant} also where H2 hands out an
 * offset date. A failed statement is not tried again: inside a transaction of PostgreSQL everything after a failure fails, and
 * EclipseLink would take that for a lost connection and wait for five seconds, twice.
 */
public final class UnitSession implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(0);
        ConversionManager before = session.getDatasourcePlatform().getConversionManager();
        ConversionManager moments = new Moments();
        moments.setLoader(before.getLoader());
        session.getDatasourcePlatform().setConversionManager(moments);
    }

    private static final class Moments extends ConversionManager {

        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("unchecked")
        public <T> @Nullable T convertObject(@Nullable Object source, Class<T> target) {
            if (target == Instant.class && source instanceof OffsetDateTime moment) {
                return (T) moment.toInstant();
            }
            return super.convertObject(source, target);
        }
    }
}
