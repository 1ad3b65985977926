// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.core.internal.application.Careers.id;
import static org.shirube.career.core.internal.application.Careers.person;
import static org.shirube.career.core.internal.application.lifeline.LifelinesTest.time;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Share;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/** Who reads what of a lifeline, and what those learn who read the tables, the ledger and the trail instead. */
@OnBothDatabases
class LifelineSharingTest {

    private static final String PLANTED = "夜明けの駅で決めたこと";

    private final Actor owner = person("owner");
    private final Actor viewer = person("viewer");
    private final Map<String, Actor> others = Map.of(
            "stranger", person("stranger"),
            "manager", person("manager", Role.MANAGER),
            "hr", person("hr", Role.HR_ADMIN),
            "operator", new Actor(UUID.randomUUID(), "ops", null, Set.of(Role.OPERATOR)));

    @Parameter
    Dialect dialect;

    private Careers careers;
    private LifelineEvent early;
    private LifelineEvent middle;
    private LifelineEvent late;

    @BeforeEach
    void open() {
        careers = new Careers(dialect);
        early = add("2010");
        middle = add("2015-04/2016-03");
        LifelineEvent added = add("2020-10-05");
        late = careers.lifelines.reappraise(owner, added.id(), added.version(), 4, PLANTED);
    }

    @AfterEach
    void close() {
        careers.close();
    }

    @Test
    @DisplayName("F1: an event, a span, all of it: what the viewer reads, and nobody else")
    void matrix() {
        Map<Scope, List<LifelineEvent>> scopes = new LinkedHashMap<>();
        scopes.put(Scope.one(Scope.Part.LIFELINE, middle.id().value()), List.of(middle));
        scopes.put(Scope.span(LocalDate.of(2010, 12, 31), LocalDate.of(2015, 4, 1)), List.of(early, middle));
        scopes.put(Scope.span(LocalDate.of(2016, 4, 1), LocalDate.of(2020, 10, 4)), List.of());
        scopes.put(Scope.all(Scope.Part.LIFELINE), List.of(early, middle, late));
        scopes.put(Scope.all(Scope.Part.WILL), List.of());
        scopes.forEach((scope, expected) -> {
            Share share = careers.shares.give(owner, id(viewer), scope, null);
            assertThat(ids(viewer)).as(scope.toString()).isEqualTo(ids(expected));
            assertThat(ids(owner)).isEqualTo(ids(List.of(early, middle, late)));
            others.forEach((who, actor) -> assertThat(ids(actor)).as(who).isEmpty());
            careers.shares.takeBack(owner, share.id());
            assertThat(ids(viewer)).isEmpty();
        });
    }

    @Test
    @DisplayName("F2: whom it is shared with reads what it means now, not what it meant before")
    void newest_meaning_alone() {
        careers.shares.give(owner, id(viewer), Scope.all(Scope.Part.LIFELINE), null);
        assertThat(careers.lifelines.of(viewer, id(owner)))
                .allMatch(event -> event.meanings().size() == 1)
                .last()
                .matches(event -> event.now().value() == 4);
        assertThat(careers.lifelines.of(owner, id(owner)))
                .last()
                .matches(event -> event.meanings().size() == 2);
    }

    @Test
    @DisplayName("F1: the owner sees who looked, once a day, and not that they looked themselves")
    void looks() {
        careers.shares.give(owner, id(viewer), Scope.all(Scope.Part.LIFELINE), null);
        for (int i = 0; i < 3; i++) {
            careers.lifelines.of(viewer, id(owner));
            careers.lifelines.of(owner, id(owner));
            others.values().forEach(actor -> careers.lifelines.of(actor, id(owner)));
        }
        assertThat(trail()).extracting(AuditEntry::login).containsExactly("viewer");
        careers.clock.advance(Duration.ofDays(1));
        careers.lifelines.of(viewer, id(owner));
        assertThat(trail()).hasSize(2).allMatch(look -> look.detail().isEmpty());
    }

    private List<AuditEntry> trail() {
        return careers.audit.entries.stream()
                .filter(entry -> entry.action().equals("career.lifeline.viewed"))
                .filter(entry ->
                        entry.subject().equals(new Subject("employee", id(owner).value())))
                .toList();
    }

    @Test
    @DisplayName("F1: what is written is nowhere in the tables, the ledger or the trail")
    void secrecy() {
        careers.shares.give(owner, id(viewer), Scope.all(Scope.Part.LIFELINE), null);
        careers.lifelines.of(viewer, id(owner));
        List<Object> cells = cells();
        assertThat(cells.stream().filter(byte[].class::isInstance).map(cell -> opened((byte[]) cell)))
                .as("what is looked for is there, sealed")
                .anyMatch(text -> text.contains(PLANTED));
        assertThat(cells).noneMatch(cell -> text(cell).contains(PLANTED));
        assertThat(careers.ledger.activities.toString()).doesNotContain(PLANTED);
        assertThat(careers.audit.entries.toString()).doesNotContain(PLANTED);
        careers.lifelines.forget(owner);
        assertThat(cells()).isEmpty();
    }

    private LifelineEvent add(String when) {
        Experience what = new Experience(
                PLANTED,
                PLANTED,
                time(when),
                -3,
                PLANTED,
                PLANTED,
                new Lenses(PLANTED, PLANTED, PLANTED),
                new Frame(PLANTED, PLANTED, PLANTED),
                List.of(PLANTED),
                true,
                Set.of(Support.ABOVE));
        return careers.lifelines.add(owner, what, 1, PLANTED);
    }

    private List<UUID> ids(Actor actor) {
        return ids(careers.lifelines.of(actor, id(owner)));
    }

    private static List<UUID> ids(List<LifelineEvent> events) {
        return events.stream().map(event -> event.id().value()).toList();
    }

    private List<Object> cells() {
        return careers.database.transactions().call(connection -> {
            List<Object> cells = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select kind, version, sealed from career.personal_record")) {
                while (rows.next()) {
                    cells.add(rows.getObject(1));
                    cells.add(rows.getObject(2));
                    cells.add(rows.getObject(3));
                }
            }
            return cells;
        });
    }

    /** What the double of the seals was given to seal. */
    private static String opened(byte[] sealed) {
        return new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : cell.toString();
    }
}
