// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.lifeline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.career.api.lifeline.Construal;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.LifelineFile.Fault;
import org.shirube.career.api.lifeline.LifelineFile.Reason;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;
import org.shirube.people.api.EmployeeId;

class LifelineUiTest {

    @RegisterExtension
    final LifelinePage page = new LifelinePage();

    @Test
    @DisplayName("F1: a new event is written in four answers, where it was pressed on the chart")
    void quick() {
        List<LifelineEvent> added = new ArrayList<>();
        new QuickDialog(page.lifelines, page.visit, added::add)
                .at(LocalDate.of(2017, 11, 20), -4)
                .open();
        _click(_get(Button.class, spec -> spec.withText("線に加える")));
        assertThat(added).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("できごと")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("できごと")), "  上司との対立 ");
        _click(_get(Button.class, spec -> spec.withText("線に加える")));
        assertThat(page.events())
                .containsExactlyElementsOf(added)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.experience().title()).isEqualTo("上司との対立");
                    assertThat(event.experience().when()).hasToString("2017-11");
                    assertThat(event.then()).isEqualTo(-4);
                });
    }

    @Test
    @DisplayName("F1: a time that is none, or has not come yet, is said beside the field")
    void times() {
        WhenField field = new WhenField(page.visit.today());
        UI.getCurrent().add(field);
        assertThat(field.value()).isEmpty();
        assertThat(LifelinePage.text(field)).contains("年を西暦で");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("始まり（年）")), 2027);
        assertThat(field.value()).isEmpty();
        assertThat(LifelinePage.text(field)).contains("まだ来ていない日");
        When span = When.read("2012-10/2013-09-01").orElseThrow();
        field.setValue(span);
        assertThat(field.value()).contains(span);
        assertThat(LifelinePage.text(field)).doesNotContain("まだ来ていない日");
    }

    @Test
    @DisplayName("F2, F3: the sentence and the figures say what the points say")
    void sentence() {
        page.add("失注", "2009-07", -4, 3);
        page.add("退職", "2019", -2, -3);
        page.add("受賞", "2010", 5, 2);
        String sentence = new EventWords(UI.getCurrent()).sentence(page.events());
        assertThat(sentence)
                .contains("2009年〜2019年の 3 件")
                .contains("「失注」で、当時 −4、いまの意味は +3")
                .contains("2 件のうち 1 件");
        assertThat(LifelinePage.text(new ConstrualCard(Construal.of(page.events()))))
                .contains("平均 +1.0（3 件）")
                .contains("つらかった 2 件では、平均 +3.0。1 件は")
                .contains("2 件は、当時よりも重く");
    }

    @Test
    @DisplayName("F1, F7: the chart gets places, titles and marks, and none of the words")
    void points() {
        Experience what = whole();
        LifelineEvent event = page.lifelines.add(page.visit.actor(), what, 4, "ひみつの理由");
        var point =
                new Points(new EventWords(UI.getCurrent())).of(List.of(event)).get(0);
        assertThat(point)
                .containsEntry("l", "震災対応")
                .containsEntry("w", "2011年3月〜2012年")
                .containsEntry("k", 13)
                .containsEntry("t", -2)
                .containsEntry("n", 4)
                .hasSize(9);
        assertThat(point.toString()).doesNotContain("ひみつ");
        assertThat(Points.bare(event)).doesNotContainKeys("l", "w", "i");
    }

    @Test
    @DisplayName("F4, F5, F6: what stands in the form is what was written, and nothing of it is lost")
    void form() {
        Experience what = whole();
        EventForm form = new EventForm(what, page.visit.today(), List.of("交渉"));
        assertThat(form.value()).contains(what);
    }

    @Test
    @DisplayName("F1: the table shows the newest first page of many, and the rest when asked")
    void table() {
        IntStream.range(0, 40).forEach(i -> page.add("n" + i, Integer.toString(1980 + i), 0, 0));
        EventTable table =
                new EventTable(event -> new TextField(event.experience().title()));
        UI.getCurrent().add(table);
        table.show(page.events());
        assertThat(rows()).isEqualTo(30);
        _click(_get(Button.class, spec -> spec.withText("さらに前の 10 件を見る")));
        assertThat(rows()).isEqualTo(40);
        assertThat(_find(Button.class)).isEmpty();
    }

    private static long rows() {
        return _get(NativeTable.class).getBody().getRows().size();
    }

    @Test
    @DisplayName("F1: before a file is taken it is shown what comes, and why what does not")
    void preview() {
        LifelineFile file = new LifelineFile(
                "Shift_JIS",
                List.of(new LifelineFile.Line(2, whole(), 4, "")),
                3,
                List.of(new Fault(5, Reason.NUMBER, "当時"), new Fault(1, Reason.HEADING, "when")));
        assertThat(LifelinePage.text(new ImportPreview(file)))
                .contains("1 件を取りこめます（Shift_JIS として読みました）")
                .contains("すでにある 3 件")
                .contains("2011年3月〜2012年　震災対応（当時 −2、いま +4）")
                .contains("5行目：「当時」は −5 から ＋5 まで")
                .contains("見出し「when」");
    }

    @Test
    @DisplayName("F1: somebody else looks at the chart, the table and the words, and can change nothing")
    void shared() {
        LifelineShared part = new LifelineShared(page.lifelines, page.visit);
        EmployeeId owner = page.visit.me();
        assertThat(part.of(owner)).isEmpty();
        page.lifelines.shown.add(page.lifelines.add(page.visit.actor(), whole(), 4, "いまなら分かる"));
        var card = part.of(owner);
        assertThat(card).isPresent();
        UI.getCurrent().add(card.get());
        Details words = _get(Details.class);
        words.setOpened(true);
        assertThat(LifelinePage.text(words))
                .contains("怖かった")
                .contains("いまなら分かる")
                .contains("段取り、交渉");
        assertThat(_find(Button.class)).allMatch(button -> button.getElement().hasAttribute("data-do"));
    }

    @Test
    @DisplayName("F7: marks choose what is shown, and nothing that the address makes up")
    void filter() {
        page.lifelines.add(page.visit.actor(), whole(), 0, "");
        page.add("入社", "2008-04", 0, 0);
        Filter filter = new Filter(() -> {});
        assertThat(filter.of(page.events())).hasSize(2);
        filter.setValue(Set.of(Filter.Mark.TURNING, Filter.Mark.ABOVE));
        assertThat(filter.of(page.events()))
                .extracting(event -> event.experience().title())
                .containsExactly("震災対応");
        assertThat(filter.query()).isEqualTo("?only=turning,above");
        filter.setValue(Set.of(Filter.Mark.ABOVE));
        assertThat(filter.of(page.events())).isEmpty();
        filter.read(com.vaadin.flow.router.QueryParameters.of("only", "turning,whatever"));
        assertThat(filter.getValue()).containsExactly(Filter.Mark.TURNING);
    }

    @Test
    @DisplayName("F1: an empty page asks five questions, and takes one up")
    void prompts() {
        List<String> chosen = new ArrayList<>();
        UI.getCurrent().add(new Prompts(chosen::add));
        assertThat(_find(Button.class)).hasSize(Prompts.COUNT);
        _click(_get(Button.class, spec -> spec.withText("はじめて任された仕事")));
        assertThat(chosen).containsExactly("はじめて任された仕事");
    }

    @Test
    @DisplayName("F1: the card on the overview invites, and shows the line without its words")
    void overview() {
        LifelineOverview overview = new LifelineOverview(page.lifelines, page.visit);
        assertThat(LifelinePage.text(overview.card())).contains("書いてみる");
        page.add("入社", "2008-04", 3, 2);
        assertThat(LifelinePage.text(overview.card())).contains("線を眺める").contains("1 件のできごと");
        assertThat(Optional.of(overview.order())).contains(10);
    }

    private static Experience whole() {
        return new Experience(
                "震災対応",
                "現場に通う",
                When.read("2011-03/2012").orElseThrow(),
                -2,
                "同期",
                "覚悟",
                new Lenses("怖かった", "任された", "支え合った"),
                new Frame("段取り", "改善", "育成"),
                List.of("段取り", "交渉"),
                true,
                Set.of(Support.BESIDE));
    }
}
