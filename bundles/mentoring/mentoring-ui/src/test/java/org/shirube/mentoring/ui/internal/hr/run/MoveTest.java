// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dnd.GridDragStartEvent;
import com.vaadin.flow.component.grid.dnd.GridDropEvent;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

/** Changing by hand: from the keyboard and by dragging. */
@ExtendWith(Guest.class)
class MoveTest {

    private final HrWorld world = new HrWorld();
    private RunId run;
    private RunScreen screen;
    private Proposal strong;
    private Proposal weak;

    @BeforeEach
    void open() {
        run = world.start(world.matching());
        screen = Opened.run(world, run);
        List<Proposal> pairs = HrWorld.items(grid());
        weak = pairs.get(0);
        strong = pairs.get(5);
    }

    @Test
    @DisplayName("F58: by keyboard: the best are offered, and the loss and who is displaced are said before it is done")
    void chosen() {
        Seen.press(HrWorld.cell(grid(), weak), "相手を変える");
        choose(strong.offerer());
        assertThat(Form.text()).contains("相性の合計は変わりません。").containsPattern("さんの相手がいなくなります。あとで別の相手を選べます。");
        assertThat(partner(weak.seeker())).isEqualTo(weak.offerer());
        Form.press("この組み合わせにする");
        assertThat(partner(weak.seeker())).isEqualTo(strong.offerer());
        assertThat(Seen.text(screen)).contains("組み合わせを変えました。", "1人はまだ相手がいません。", "手で変えた組");
        Seen.press(screen, "一つ前に戻す");
        assertThat(partner(weak.seeker())).isEqualTo(weak.offerer());
        assertThat(Seen.text(screen)).contains("最後に手で変えた分を元に戻しました。");
    }

    @Test
    @DisplayName("F58: others can be arranged anew around the change, with who goes from whom to whom")
    void arrangedAnew() {
        int pairs = result().pairs();
        Seen.press(HrWorld.cell(grid(), weak), "相手を変える");
        choose(strong.offerer());
        assertThat(Form.text()).contains("ほかの人").containsPattern("さん：.+ → .+");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> rest = _get(Form.dialog(), RadioButtonGroup.class);
        assertThat(rest.getValue()).isFalse();
        rest.setValue(true);
        Form.press("この組み合わせにする");
        assertThat(partner(weak.seeker())).isEqualTo(strong.offerer());
        assertThat(result().pairs()).isEqualTo(pairs);
        Seen.press(screen, "一つ前に戻す");
        assertThat(partner(weak.seeker())).isEqualTo(weak.offerer());
    }

    @Test
    @DisplayName(
            "F58: where nothing can be told of others, or nothing would be better, that is said and there is no choice")
    void noChoice() {
        MoveCheck unknown = new MoveCheck(true, List.of(), 0.2, strong.seeker());
        MoveCheck.Shift out = new MoveCheck.Shift(strong.seeker(), strong.offerer(), null);
        MoveCheck none =
                new MoveCheck(true, List.of(), 0.2, strong.seeker(), new MoveCheck.Arrangement(0.2, List.of(out)));
        MoveCheck nobodyElse = new MoveCheck(true, List.of(), 0.2, null, new MoveCheck.Arrangement(0.2, List.of()));
        assertThat(effect(unknown)).contains("この場合は示せません");
        assertThat(effect(none)).contains("これよりよくはなりません");
        assertThat(effect(nobodyElse)).doesNotContain("組み直");
    }

    private String effect(MoveCheck check) {
        Faces faces = new Faces(world.tools, Locale.JAPANESE);
        EffectPart part = new EffectPart(world.tools, run, faces, weak.seeker(), strong.offerer(), check);
        assertThat(part.anew()).isFalse();
        assertThat(_find(part, RadioButtonGroup.class)).isEmpty();
        return Seen.text(part);
    }

    @Test
    @DisplayName("F58: a seeker can be left with nobody, with the loss said first")
    void nobody() {
        Seen.press(HrWorld.cell(grid(), strong), "相手を変える");
        choose(null);
        assertThat(Form.text()).contains("相性の合計が100ポイント下がります。", "ほかの人の組は変わりません。");
        Form.press("この組み合わせにする");
        assertThat(partner(strong.seeker())).isNull();
    }

    @Test
    @DisplayName("F58: somebody who is not among the best is found by name")
    void found() {
        Seen.press(HrWorld.cell(grid(), strong), "相手を変える");
        _find(Form.dialog(), ColleagueField.class).get(0).setValue(world.summary("小林"));
        assertThat(Form.text()).contains("相性の合計が100ポイント下がります。");
        Form.press("この組み合わせにする");
        assertThat(partner(strong.seeker())).isEqualTo(HrWorld.who("小林"));
    }

    @Test
    @DisplayName("F58: without a choice, or where it is not possible, nothing is done and the field says so")
    void impossible() {
        Seen.press(HrWorld.cell(grid(), strong), "相手を変える");
        Form.press("この組み合わせにする");
        assertThat(_get(Form.dialog(), Select.class).getErrorMessage()).isEqualTo("相手を選んでください。");
        world.mentoring.blocks().block(Guest.actor(strong.seeker()), HrWorld.who("小林"));
        _find(Form.dialog(), ColleagueField.class).get(0).setValue(world.summary("小林"));
        assertThat(Form.text()).contains("この二人は組めません", "どれにあたるかは表示しません");
        Form.press("この組み合わせにする");
        assertThat(Form.isOpen()).isTrue();
        assertThat(partner(strong.seeker())).isEqualTo(strong.offerer());
    }

    @Test
    @DisplayName("F58: conditions that may be told are named")
    void named() {
        MoveCheck check = new MoveCheck(false, List.of("上司と部下ではない"), 0, null);
        Faces faces = new Faces(world.tools, Locale.JAPANESE);
        EffectPart effect = new EffectPart(world.tools, run, faces, strong.seeker(), strong.offerer(), check);
        assertThat(Seen.text(effect)).contains("条件に合いません：上司と部下ではない。");
    }

    @Test
    @DisplayName("F58: a row that is dropped on another asks the same question before anything changes")
    void dragged() {
        drag(grid(), weak);
        drop(grid(), strong);
        assertThat(Form.text()).contains("相手がいなくなります");
        assertThat(partner(weak.seeker())).isEqualTo(weak.offerer());
        Form.press("この組み合わせにする");
        assertThat(partner(weak.seeker())).isEqualTo(strong.offerer());
    }

    @Test
    @DisplayName("F58: a pair that is dropped among those without a partner is taken apart, and the other way round")
    void takenApart() {
        world.mentoring.matching().move(world.hr, run, weak.seeker(), null);
        screen = Opened.run(world, run);
        Grid<Object> unmatched = unmatched();
        drag(grid(), strong);
        ComponentUtil.fireEvent(unmatched, new GridDropEvent<>(unmatched, true, null, "empty", Json.createArray()));
        Form.press("この組み合わせにする");
        assertThat(partner(strong.seeker())).isNull();
        drag(unmatched, HrWorld.items(unmatched).get(0));
        drop(grid(), HrWorld.items(grid()).get(0));
        Form.press("この組み合わせにする");
        assertThat(result().unmatched()).isPositive();
    }

    @Test
    @DisplayName("F58: once approved, rows can neither be changed nor dragged")
    void approved() {
        Seen.press(screen, "承認する");
        assertThat(Seen.text(HrWorld.cell(grid(), HrWorld.items(grid()).get(0))))
                .doesNotContain("相手を変える");
        assertThat(grid().isRowsDraggable()).isFalse();
    }

    private static <T> JsonObject key(Grid<T> grid, T item) {
        JsonObject key = Json.createObject();
        key.put("key", grid.getDataCommunicator().getKeyMapper().key(item));
        return key;
    }

    private static <T> void drag(Grid<T> grid, T item) {
        JsonArray items = Json.createArray();
        items.set(0, key(grid, item));
        JsonObject details = Json.createObject();
        details.put("draggedItems", items);
        ComponentUtil.fireEvent(grid, new GridDragStartEvent<>(grid, true, details));
    }

    private static <T> void drop(Grid<T> grid, T item) {
        ComponentUtil.fireEvent(grid, new GridDropEvent<>(grid, true, key(grid, item), "on-top", Json.createArray()));
    }

    @SuppressWarnings("unchecked")
    private static void choose(@Nullable EmployeeId offerer) {
        Select<Object> select = _get(Form.dialog(), Select.class);
        Object choice = select.getListDataView()
                .getItems()
                .filter(item -> item.toString().contains("offerer=" + offerer + ","))
                .findFirst()
                .orElseThrow();
        select.setValue(choice);
    }

    private ProposalGrid grid() {
        return _get(screen, ProposalGrid.class);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> unmatched() {
        return (Grid<Object>) _find(screen, Grid.class).get(1);
    }

    private MatchRun.Result result() {
        return world.mentoring.matching().run(world.hr, run).result();
    }

    private @Nullable EmployeeId partner(EmployeeId seeker) {
        ProposalQuery query = new ProposalQuery(seeker, false, ProposalQuery.Order.WEAKEST);
        return world.mentoring.matching().proposals(world.hr, run, query, PageRequest.first(5)).items().stream()
                .map(Proposal::offerer)
                .findFirst()
                .orElse(null);
    }
}
