// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.internal.helper.ConversionManager;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/** Reads {@code timestamp with time zone} into an {@link Instant}: H2 hands out an offset date, which EclipseLink cannot turn. */
public final class MomentConversion implements SessionCustomizer {

    @Override
    public void customize(Session session) {
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
