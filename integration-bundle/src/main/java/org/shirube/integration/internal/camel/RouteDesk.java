// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.camel;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditTrail;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.route.RouteOverview;
import org.shirube.platform.api.route.RouteState;

/** Shows and switches routes, for those who may. */
@Component(service = RouteOverview.class)
public final class RouteDesk implements RouteOverview {

    private static final int MAX_DETAIL = 500;

    private final CamelHost host;
    private final AuditTrail audit;

    @Activate
    public RouteDesk(@Reference CamelHost host, @Reference AuditTrail audit) {
        this.host = host;
        this.audit = audit;
    }

    @Override
    public List<RouteState> routes(Actor actor) {
        permit(actor, "see routes");
        return host.states();
    }

    @Override
    public void start(Actor actor, String routeId) {
        permit(actor, "start a route");
        host.change(routeId, true);
        record(actor, "route.started", routeId);
    }

    @Override
    public void stop(Actor actor, String routeId) {
        permit(actor, "stop a route");
        host.change(routeId, false);
        record(actor, "route.stopped", routeId);
    }

    private void record(Actor actor, String action, String routeId) {
        UUID id = UUID.nameUUIDFromBytes(routeId.getBytes(StandardCharsets.UTF_8));
        String detail = routeId.length() > MAX_DETAIL ? routeId.substring(0, MAX_DETAIL) : routeId;
        audit.record(actor, action, new Subject("route", id), detail);
    }

    private static void permit(Actor actor, String what) {
        actor.require(what, Role.INTEGRATOR, Role.OPERATOR);
    }
}
