// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.profile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.ChangedElsewhereException;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.api.profile.StatementId;
import org.shirube.career.api.profile.StatementLink;
import org.shirube.career.core.internal.application.keep.Keeping;
import org.shirube.career.core.internal.application.keep.Kept;
import org.shirube.career.core.internal.application.keep.Kind;
import org.shirube.career.core.internal.domain.profile.Life;
import org.shirube.career.core.internal.domain.profile.Trail;
import org.shirube.people.api.EmployeeId;

/** The statements and links of people, as they are kept. */
final class StatementBook {

    private static final Kind<Life> LIVES = new Kind<>("profile.statement", Life.class, Profiles.MOST_STATEMENTS);
    private static final Kind<Pair> PAIRS = new Kind<>("profile.link", Pair.class, Profiles.MOST_LINKS);

    private final Keeping keeping;

    record Pair(UUID one, UUID other, String why) {}

    StatementBook(Keeping keeping) {
        this.keeping = keeping;
    }

    /** All that hold now, with their links. */
    Profile profile(EmployeeId owner) {
        List<Statement> statements = keeping.all(owner, LIVES).stream()
                .filter(kept -> kept.content().holds())
                .map(StatementBook::statement)
                .sorted(Comparator.comparing(Statement::field))
                .toList();
        return new Profile(owner, statements, links(owner));
    }

    List<StatementLink> links(EmployeeId owner) {
        return keeping.all(owner, PAIRS).stream().map(StatementBook::link).toList();
    }

    Trail trail(EmployeeId owner) {
        Map<StatementId, Life> lives = new LinkedHashMap<>();
        keeping.all(owner, LIVES).forEach(kept -> lives.put(new StatementId(kept.id()), kept.content()));
        return new Trail(lives);
    }

    Statement add(EmployeeId owner, Life life) {
        return statement(keeping.add(owner, LIVES, life));
    }

    Optional<Kept<Life>> find(EmployeeId owner, StatementId id) {
        return keeping.find(owner, LIVES, id.value());
    }

    /** @throws ChangedElsewhereException where there is none that holds */
    Kept<Life> holding(EmployeeId owner, StatementId id) {
        return find(owner, id).filter(kept -> kept.content().holds()).orElseThrow(ChangedElsewhereException::new);
    }

    Statement change(EmployeeId owner, StatementId id, long version, Life life) {
        return statement(keeping.change(owner, LIVES, id.value(), version, life));
    }

    boolean erase(EmployeeId owner, StatementId id) {
        return keeping.remove(owner, LIVES, id.value());
    }

    /** In the place of one between the same two. */
    StatementLink put(EmployeeId owner, StatementId one, StatementId other, String why) {
        Pair pair = new Pair(one.value(), other.value(), why);
        Optional<Kept<Pair>> same = keeping.all(owner, PAIRS).stream()
                .filter(kept -> kept.content().one().equals(pair.one())
                        && kept.content().other().equals(pair.other()))
                .findFirst();
        return link(
                same.isEmpty()
                        ? keeping.add(owner, PAIRS, pair)
                        : keeping.change(
                                owner, PAIRS, same.get().id(), same.get().version(), pair));
    }

    boolean unlink(EmployeeId owner, UUID link) {
        return keeping.remove(owner, PAIRS, link);
    }

    void unlinkAll(EmployeeId owner, StatementId statement) {
        links(owner).stream().filter(link -> link.holds(statement)).forEach(link -> unlink(owner, link.id()));
    }

    private static Statement statement(Kept<Life> kept) {
        Life life = kept.content();
        StatementDraft content =
                new StatementDraft(life.last().words(), life.last().more(), life.evidence());
        return new Statement(
                new StatementId(kept.id()),
                life.field(),
                content,
                life.first().since(),
                life.last().since(),
                kept.version());
    }

    private static StatementLink link(Kept<Pair> kept) {
        Pair pair = kept.content();
        return new StatementLink(kept.id(), new StatementId(pair.one()), new StatementId(pair.other()), pair.why());
    }
}
