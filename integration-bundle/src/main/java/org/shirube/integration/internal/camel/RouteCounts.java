// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;

/** Counts what every route does, without JMX. */
final class RouteCounts implements RoutePolicyFactory {

    private final Clock clock;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    RouteCounts(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a route has done since it was added.
     *
     * @param lastRun null for never
     * @param lastError null for none; no personal data
     */
    record Count(long done, long failed, @Nullable Instant lastRun, @Nullable String lastError) {

        static final Count NONE = new Count(0, 0, null, null);

        Count and(Instant at, @Nullable String error) {
            return error == null ? new Count(done + 1, failed, at, lastError) : new Count(done, failed + 1, at, error);
        }
    }

    Count of(String routeId) {
        return counts.getOrDefault(routeId, Count.NONE);
    }

    void forget(String routeId) {
        counts.remove(routeId);
    }

    @Override
    public RoutePolicy createRoutePolicy(CamelContext context, String routeId, NamedNode route) {
        return new Policy();
    }

    private final class Policy extends RoutePolicySupport {

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            Throwable error = exchange.getException() != null
                    ? exchange.getException()
                    : exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
            String text = error == null ? null : SafeMessage.of(error);
            counts.merge(
                    route.getRouteId(),
                    Count.NONE.and(clock.instant(), text),
                    (before, now) -> before.and(clock.instant(), text));
        }
    }
}
