// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.imports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportOptions;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.InMemoryPeopleImport;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.ui.internal.part.Stage;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.component.EmptyState;

@ExtendWith(Stage.class)
class RunScreenTest {

    private static final Actor HR = Stage.actor("hr", Role.HR_ADMIN);

    private final InMemoryPeopleImport imports = new InMemoryPeopleImport();
    private final ApplyQueue queue = new ApplyQueue(imports);

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    @DisplayName("a difference waits to be applied, and is then written")
    void apply() {
        ImportRunId run = compared(300);
        RunScreen screen = open(run);
        assertThat(_find(screen, ChangeGrid.class)).hasSize(1);
        _click(_get(screen, Button.class, spec -> spec.withText("名簿に反映する")));
        await().until(() -> state(run) == ImportRun.State.APPLIED);
    }

    @Test
    @DisplayName("a run that is written while the screen reads it does not stay on the screen as waiting")
    void writtenMeanwhile() {
        ImportRunId run = compared(300);
        AtomicReference<ApplyQueue> writer = new AtomicReference<>();
        PeopleImport overtaken = overtaken(writer);
        writer.set(new ApplyQueue(overtaken));
        RunScreen screen = show(new RunScreen(overtaken, writer.get(), () -> HR, () -> Stage.ZONE), run);
        _click(_get(screen, Button.class, spec -> spec.withText("名簿に反映する")));
        assertThat(state(run)).isEqualTo(ImportRun.State.APPLIED);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(_find(screen, Decision.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        writer.get().stop();
    }

    @Test
    @DisplayName("where more would leave than the brake allows, a tick of one's own comes first")
    void brake() {
        imports.apply(HR, compared(300), true);
        ImportRunId run = compared(200);
        RunScreen screen = open(run);
        Button apply = _get(screen, Button.class, spec -> spec.withText("名簿に反映する"));
        assertThat(apply.isEnabled()).isFalse();
        _setValue(_get(screen, Checkbox.class, spec -> spec.withLabel("内容を確かめました。100人の退職を含めて反映します。")), true);
        assertThat(apply.isEnabled()).isTrue();
    }

    @Test
    @DisplayName("a run that reads shows how far it is and offers nothing to decide")
    void progress() {
        try (ImportDraft draft = imports.begin(HR, options())) {
            people(3).forEach(draft::add);
            RunScreen screen = open(draft.id());
            assertThat(_find(screen, RunProgress.class)).hasSize(1);
            assertThat(_find(screen, Decision.class)).isEmpty();
        }
    }

    @Test
    @DisplayName("a link to no run says so")
    void unknown() {
        assertThat(_find(open(null), EmptyState.class)).hasSize(1);
    }

    private ImportRun.State state(ImportRunId run) {
        return imports.run(HR, run).orElseThrow().state();
    }

    private ImportRunId compared(int people) {
        try (ImportDraft draft = imports.begin(HR, options())) {
            people(people).forEach(draft::add);
            return draft.compare().id();
        }
    }

    private static List<PersonRow> people(int limit) {
        return Stage.COMPANY
                .people()
                .filter(row -> row.validUntil() == null)
                .map(RunScreenTest::alone)
                .limit(limit)
                .toList();
    }

    /** Without what may be missing when only some are delivered. */
    private static PersonRow alone(PersonRow row) {
        return new PersonRow(
                row.origin(),
                row.externalId(),
                row.validFrom(),
                null,
                row.family(),
                row.given(),
                null,
                null,
                null,
                null,
                row.email(),
                row.status(),
                null,
                null,
                null,
                null,
                null,
                row.languages(),
                null,
                List.of());
    }

    private static ImportOptions options() {
        return new ImportOptions("hris", "社員.csv", Stage.TODAY, true, false, 5);
    }

    /** The import, except that a write ends between the reading of a run and its answer. */
    private PeopleImport overtaken(AtomicReference<ApplyQueue> writer) {
        CountDownLatch read = new CountDownLatch(1);
        return (PeopleImport) Proxy.newProxyInstance(
                PeopleImport.class.getClassLoader(), new Class<?>[] {PeopleImport.class}, (proxy, method, args) -> {
                    if (method.getName().equals("apply")) {
                        read.await();
                    }
                    Object answer = method.invoke(imports, args);
                    if (method.getName().equals("run") && writer.get().holds((ImportRunId) args[1])) {
                        read.countDown();
                        await().until(() -> !writer.get().holds((ImportRunId) args[1]));
                    }
                    return answer;
                });
    }

    private RunScreen open(ImportRunId run) {
        return show(new RunScreen(imports, queue, () -> HR, () -> Stage.ZONE), run);
    }

    private static RunScreen show(RunScreen screen, ImportRunId run) {
        UI.getCurrent().add(screen);
        screen.show(run);
        return screen;
    }
}
