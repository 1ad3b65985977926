// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.core.internal.application.Careers.person;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.crafting.JobFit;
import org.shirube.career.api.crafting.JobTask;
import org.shirube.career.api.crafting.Trait;
import org.shirube.career.api.crafting.TraitAtWork;
import org.shirube.career.api.plan.Alignment;
import org.shirube.career.api.plan.DirectionText;
import org.shirube.career.api.plan.MarketNote;
import org.shirube.career.api.plan.Need;
import org.shirube.career.api.plan.PlanStep;
import org.shirube.career.api.profile.Cause;
import org.shirube.career.api.profile.Evidence;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.StatementDraft;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.career.core.internal.application.Company;
import org.shirube.career.core.internal.application.plan.DirectionCountsJob;
import org.shirube.career.core.internal.application.plan.DirectionService;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

/** A sentence is put wherever a person can write; then somebody reads every table, the ledger and the trail. */
@OnBothDatabases
class ProfileSecrecyTest {

    private static final String PLANTED = "planted sentence";
    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);
    private static final UUID ID = UUID.randomUUID();

    private final Actor member = person("member");

    @Parameter
    Dialect dialect;

    private Careers careers;

    @BeforeEach
    void writeEverywhere() {
        careers = new Careers(dialect);
        UUID statement = profile();
        plan(statement);
        crafting();
    }

    @AfterEach
    void close() {
        careers.close();
    }

    private UUID profile() {
        Evidence evidence = new Evidence(Evidence.Kind.COURSE, null, PLANTED);
        StatementDraft draft = new StatementDraft(PLANTED, PLANTED, List.of(evidence));
        var will = careers.profiles.add(member, Field.WILL, draft, new Cause(evidence, null));
        var must = careers.profiles.add(member, Field.MUST, draft, null);
        careers.profiles.link(member, will.id(), must.id(), PLANTED);
        careers.profiles.letGo(
                member, careers.profiles.add(member, Field.CAN, draft, null).id(), new Cause(evidence, will.id()));
        return will.id().value();
    }

    private void plan(UUID statement) {
        Actor hr = new Actor(UUID.randomUUID(), "hr", null, Set.of(Role.HR_ADMIN));
        DirectionCountsJob job = careers.directionCounts(new Company().directory());
        DirectionService directions = careers.directions(job);
        var direction =
                directions.publish(hr, new DirectionText("公開", "Public", "公開の文", "Public text", LocalDate.EPOCH, null));
        directions.relate(member, direction.id(), Alignment.Kind.STATEMENT, statement, PLANTED);
        job.look();
        careers.plans.save(
                member,
                careers.plans
                        .begin(member, PLANTED, DAY)
                        .withTarget(PLANTED, DAY, PLANTED)
                        .withNeeds(List.of(new Need(ID, PLANTED, Need.Reach.THERE, List.of(statement))))
                        .withMarket(List.of(new MarketNote(ID, PLANTED, URI.create("https://planted.example"), DAY)))
                        .withSteps(List.of(new PlanStep(ID, PLANTED, DAY, PlanStep.State.DONE))));
    }

    private void crafting() {
        JobTask task = new JobTask(ID, PLANTED, 87, 65, JobTask.Wish.LESS, PLANTED, PLANTED, PLANTED);
        careers.crafting.save(member, careers.crafting.begin(member).withTasks(List.of(task)));
        careers.crafting.saveFit(
                member,
                new JobFit(
                        List.of(new Trait(ID, PLANTED, Trait.Strength.STRONGLY)),
                        List.of(new TraitAtWork(ID, ID, PLANTED)),
                        0));
    }

    @Test
    @DisplayName("F33, F70, F73, F18, F25: no table holds a word, a day or a number that a person wrote")
    void tables() {
        List<String> cells = cells("personal_record");
        assertThat(cells).hasSize(7 * 8);
        cells.addAll(cells("direction_count"));
        cells.addAll(cells("direction_version").stream()
                .filter(cell -> !cell.contains("Public"))
                .toList());
        assertThat(cells)
                .noneMatch(cell -> cell.contains(PLANTED) || cell.contains("planted") || cell.contains("1987"))
                .noneMatch(cell -> cell.equals("87") || cell.equals("65"))
                .noneMatch(cell -> cell.contains("STRONGLY") || cell.contains("WILL") || cell.contains("LESS"));
    }

    @Test
    @DisplayName("F76: who relates what to the direction stands in no table")
    void relations() {
        String direction = cells("direction_version").get(1);
        assertThat(direction).matches("[0-9a-f-]{36}");
        assertThat(cells("personal_record")).noneMatch(cell -> cell.contains(direction));
    }

    @Test
    @DisplayName("F33: ledger and trail tell that something changed, and nothing of what")
    void ledger_and_trail() {
        assertThat(careers.ledger.activities)
                .filteredOn(activity -> !activity.kind().startsWith("career.direction"))
                .hasSizeGreaterThan(8)
                .allMatch(activity -> activity.attributes().isEmpty())
                .extracting(activity -> activity.kind())
                .containsOnly(
                        "career.profile.changed",
                        "career.plan.changed",
                        "career.plan.step.done",
                        "career.crafting.changed");
        assertThat(careers.audit.entries).allMatch(entry -> entry.detail().isEmpty());
    }

    private List<String> cells(String table) {
        return careers.database.transactions().call(connection -> {
            List<String> cells = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from career." + table)) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        cells.add(text(rows.getObject(column)));
                    }
                }
            }
            return cells;
        });
    }

    private static String text(Object cell) {
        return cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(cell);
    }
}
