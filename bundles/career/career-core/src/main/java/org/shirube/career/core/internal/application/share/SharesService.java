// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.share;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Share;
import org.shirube.career.api.share.ShareId;
import org.shirube.career.api.share.Shares;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.id.UuidV7;
import org.shirube.platform.api.visibility.Grant;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.persistence.Transactions;

/** The grant says with whom and until when; what is shared lies sealed beside everything else of the owner. */
@Component(service = {Shares.class, SharesService.class})
public final class SharesService implements Shares {

    private static final String GRANT = "career.share.";
    private static final Kind<Scope> SCOPES = new Kind<>("share", Scope.class, MOST);
    private static final Comparator<Share> NEWEST_FIRST = Comparator.comparing(Share::since)
            .thenComparing(share -> share.id().value())
            .reversed();

    private final Transactions transactions;
    private final Keeping keeping;
    private final VisibilityGrants grants;
    private final UuidV7 ids;

    @Activate
    public SharesService(
            @Reference Transactions transactions,
            @Reference Keeping keeping,
            @Reference VisibilityGrants grants,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.keeping = keeping;
        this.grants = grants;
        this.ids = new UuidV7(clock);
    }

    @Override
    public Share give(Actor owner, EmployeeId viewer, Scope scope, @Nullable Instant until) {
        EmployeeId person = employee(owner);
        return transactions.call(c -> {
            sweep(owner);
            Optional<Share> same = given(owner).stream()
                    .filter(share ->
                            share.viewer().equals(viewer) && share.scope().equals(scope))
                    .findFirst();
            UUID id = same.map(share -> share.id().value()).orElseGet(ids::get);
            if (same.isEmpty()) {
                keeping.add(person, SCOPES, id, scope);
            }
            return share(grants.give(owner, GRANT + id, viewer.value(), until), scope);
        });
    }

    /** What was shared until a day that has passed leaves its scope behind. */
    private void sweep(Actor owner) {
        EmployeeId person = employee(owner);
        List<UUID> running = ownGrants(owner).map(SharesService::id).toList();
        keeping.all(person, SCOPES).stream()
                .map(Kept::id)
                .filter(id -> !running.contains(id))
                .forEach(id -> keeping.remove(person, SCOPES, id));
    }

    @Override
    public void takeBack(Actor owner, ShareId share) {
        EmployeeId person = employee(owner);
        transactions.run(c -> {
            ownGrants(owner)
                    .filter(grant -> id(grant).equals(share.value()))
                    .forEach(grant -> grants.takeBack(owner, grant.id()));
            keeping.remove(person, SCOPES, share.value());
        });
    }

    /** Ends every share of one thing, which is about to be removed. */
    public void takeBackAll(Actor owner, Scope.Part part, UUID thing) {
        given(owner).stream()
                .filter(share -> share.scope().equals(Scope.one(part, thing)))
                .forEach(share -> takeBack(owner, share.id()));
    }

    @Override
    public List<Share> given(Actor owner) {
        employee(owner);
        return ownGrants(owner)
                .flatMap(grant -> opened(grant).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private Stream<Grant> ownGrants(Actor owner) {
        return grants.given(owner).stream().filter(SharesService::isShare);
    }

    @Override
    public List<Share> received(Actor viewer) {
        return grants.received(viewer).stream()
                .filter(SharesService::isShare)
                .flatMap(grant -> opened(grant).stream())
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** What of a person somebody else may read at this moment; nothing of their own, which they may read anyway. */
    public List<Scope> open(Actor viewer, EmployeeId owner) {
        return received(viewer).stream()
                .filter(share -> share.owner().equals(owner))
                .map(Share::scope)
                .toList();
    }

    /** Whether somebody may read a thing: their own, or one that is shared with them. */
    public boolean mayRead(Actor viewer, EmployeeId owner, Predicate<Scope> covers) {
        return viewer.isEmployee(owner.value()) || open(viewer, owner).stream().anyMatch(covers);
    }

    private Optional<Share> opened(Grant grant) {
        return keeping.find(new EmployeeId(grant.owner()), SCOPES, id(grant)).map(kept -> share(grant, kept.content()));
    }

    private static Share share(Grant grant, Scope scope) {
        return new Share(
                new ShareId(id(grant)),
                new EmployeeId(grant.owner()),
                new EmployeeId(grant.viewer()),
                scope,
                grant.since(),
                grant.until());
    }

    private static boolean isShare(Grant grant) {
        return grant.what().startsWith(GRANT);
    }

    private static UUID id(Grant grant) {
        return UUID.fromString(grant.what().substring(GRANT.length()));
    }

    private static EmployeeId employee(Actor actor) {
        return new EmployeeId(
                actor.person().orElseThrow(() -> new AccessDeniedException("a career without being an employee")));
    }
}
