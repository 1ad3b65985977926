// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.network.Network;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.match.UnitTree;
import org.shirube.mentoring.core.internal.domain.network.NetCount;
import org.shirube.mentoring.core.internal.domain.pool.Departments;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.NetworkStore;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Who talks across departments, in numbers. */
@Component
public final class NetworkService implements Network {

    private final NetworkStore store;
    private final UnitTree tree;

    /** @param unit referenced so that the tables are there */
    @Activate
    public NetworkService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference UnitTree tree) {
        this.store = new NetworkStore(transactions);
        this.tree = tree;
    }

    @Override
    public Optional<NetworkPicture> picture(Actor hr) {
        Members.requireHr(hr);
        return store.newest().map(drawing -> picture(hr, drawing));
    }

    private NetworkPicture picture(Actor hr, NetworkStore.Drawing drawing) {
        Departments departments = tree.departments(hr);
        List<NetworkPicture.Edge> edges = store.edges(drawing.id()).entrySet().stream()
                .map(edge -> new NetworkPicture.Edge(
                        edge.getKey().one(), edge.getKey().other(), edge.getValue()))
                .sorted(Comparator.comparing(NetworkPicture.Edge::pairs).reversed())
                .toList();
        List<NetworkPicture.Department> named = edges.stream()
                .flatMap(edge -> Stream.of(edge.one(), edge.other()))
                .distinct()
                .map(unit -> new NetworkPicture.Department(unit, departments.name(unit)))
                .sorted(Comparator.comparing(NetworkPicture.Department::name))
                .toList();
        return new NetworkPicture(drawing.day(), named, edges, drawing.withheld());
    }

    @Override
    public List<PartnerShare> shares(Actor hr) {
        Members.requireHr(hr);
        Departments departments = tree.departments(hr);
        return store.newest().map(drawing -> store.shares(drawing.id())).orElse(List.of()).stream()
                .map(share -> share(share, departments))
                .toList();
    }

    private static PartnerShare share(NetCount.Share share, Departments departments) {
        UnitId unit = share.unit();
        return new PartnerShare(unit, unit == null ? "" : departments.name(unit), share.people(), share.withPartner());
    }
}
