// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.Stage;
import org.shirube.career.api.StageDistribution;
import org.shirube.career.api.StageFigures;
import org.shirube.dialogue.api.OwnTalks;
import org.shirube.dialogue.api.TalkFigures;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.api.TalkReality.Band;
import org.shirube.dialogue.ui.internal.part.Backdrop;
import org.shirube.dialogue.ui.internal.part.Shelf;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.actor.Actor;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.WayLink;

@ExtendWith(Backdrop.class)
class RealityScreenTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String NOT_SHOWN = "5人未満のため表示しません";

    private final PeopleDirectory directory = Backdrop.directory();
    private List<YearMonth> months = List.of(OCTOBER, YearMonth.of(2026, 9));
    private boolean drawn = true;
    private List<StageDistribution.Band> bands = List.of();
    private Function<@Nullable UnitId, TalkReality> told = unit -> full(unit, OCTOBER);

    @Test
    @DisplayName("F47: one sentence says what the month was like, and each chart has its table")
    void company() {
        RealityScreen screen = open("");
        assertThat(lead(screen)).isEqualTo("2026年10月、全社では、1on1の時期が来ていた120人のうち96人（80%）が、約束した間隔で話しました。");
        assertThat(_find(screen, Chart.class)).hasSize(4);
        assertThat(text(screen)).contains("平均3.6（20人）", "7.0 : 2.0 : 1.0（8人）", "成長");
    }

    @Test
    @DisplayName("F41: where many are at the first stage HR is told that this calls for a programme, and else nothing")
    void programme() {
        assertThat(text(open(""))).doesNotContain("会社としての取り組み");
        bands = List.of(
                new StageDistribution.Band(Stage.ONE, Stage.ONE, 30),
                new StageDistribution.Band(Stage.TWO, Stage.FIVE, 50));
        assertThat(text(open(""))).contains("段階を選んだ80人のうち、30人が", "会社としての取り組み");
        months = List.of();
        assertThat(text(open(""))).contains("会社としての取り組み");
    }

    @Test
    @DisplayName("F47: what would tell of fewer than five people says so, in the table and in the file")
    void withheld() throws IOException {
        told = unit -> unit == null ? full(null, OCTOBER) : nothing(unit, OCTOBER);
        RealityScreen screen = open("");
        assertThat(text(screen)).contains(NOT_SHOWN);
        View view = View.of(figures(), directory, Backdrop.HR, new Place(OCTOBER, null));
        String file = file(screen, view);
        assertThat(file).startsWith("\uFEFF月,組織,項目,値\r\n").contains("2026年10月,全社,約束した間隔で話した人,80%（96人／120人）\r\n");
        assertThat(file.lines().filter(line -> line.endsWith(NOT_SHOWN)))
                .hasSize(4 * view.parts().size());
    }

    @Test
    @DisplayName("F47: the month and the unit stand in the address, and each unit below is a way on")
    void address() {
        OrganisationUnit top =
                directory.unitsBelow(Backdrop.HR, null, Backdrop.TODAY).get(0);
        RealityScreen screen = open("month=2026-09&unit=" + top.id());
        assertThat(lead(screen)).startsWith("2026年9月、" + top.name());
        assertThat(_find(screen, WayLink.class))
                .hasSizeGreaterThan(3)
                .allMatch(link -> link.getHref().startsWith("talks/reality?"))
                .allMatch(link -> link.getHref().contains("month=2026-09"));
    }

    @Test
    @DisplayName("F47: an address that is wrong shows the newest month of the company")
    void wrong_address() {
        assertThat(lead(open("month=soon&unit=nowhere"))).startsWith("2026年10月、全社");
        assertThat(lead(open("month=1999-01"))).startsWith("2026年10月、全社");
    }

    @Test
    @DisplayName("F47: before the first month has ended the screen says what it is for")
    void no_month() {
        months = List.of();
        assertThat(_find(open(""), EmptyState.class)).hasSize(1);
    }

    @Test
    @DisplayName("F47: a month that is being drawn says so, and shows itself once it is there")
    void being_drawn() {
        drawn = false;
        told = unit -> nothing(unit, OCTOBER);
        RealityScreen screen = open("");
        assertThat(_get(screen, Notice.class).getElement().getTextRecursively()).contains("この月の数をまとめています");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(_find(screen, Chart.class)).isEmpty();
        drawn = true;
        told = unit -> full(unit, OCTOBER);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(_find(screen, Chart.class)).hasSize(4);
        assertThat(_find(screen, Notice.class)).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    @DisplayName("F47: a unit that is withheld shows nothing, and what to do")
    void nothing_of_a_unit() {
        told = unit -> nothing(unit, OCTOBER);
        RealityScreen screen = open("unit=00000000-0000-0000-0000-000000000001");
        assertThat(_find(screen, EmptyState.class)).hasSize(1);
        assertThat(_find(screen, Chart.class)).isEmpty();
    }

    @Test
    @DisplayName("F128: in English as well")
    void english() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(lead(open("")))
                .isEqualTo("The whole company, October 2026: 96 of the 120 people who were due a 1on1 (80%) talked"
                        + " as often as agreed.");
    }

    private static String file(RealityScreen screen, View view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RealityCsv(new RealityWords(screen, new Shelf(), Locale.JAPANESE)).write(view, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String lead(RealityScreen screen) {
        return _get(screen, Paragraph.class, spec -> spec.withClasses("talks-lead"))
                .getText();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private RealityScreen open(String query) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
        StageFigures stages = (hr, unit, day) -> new StageDistribution(unit, day, bands, !bands.isEmpty());
        RealityScreen screen = new RealityScreen(figures(), directory, new Shelf(), stages, () -> Backdrop.HR, clock);
        UI.getCurrent().add(screen);
        screen.show(QueryParameters.fromString(query));
        return screen;
    }

    private TalkFigures figures() {
        return new TalkFigures() {
            @Override
            public List<YearMonth> months(Actor hr) {
                return months;
            }

            @Override
            public boolean drawn(Actor hr, YearMonth month) {
                return drawn;
            }

            @Override
            public OwnTalks own(Actor manager) {
                return new OwnTalks(List.of());
            }

            @Override
            public TalkReality of(Actor hr, @Nullable UnitId unit, YearMonth month) {
                return told.apply(unit);
            }

            @Override
            public Map<UnitId, TalkReality> of(Actor hr, Collection<UnitId> units, YearMonth month) {
                return units.stream().collect(Collectors.toMap(unit -> unit, told));
            }
        };
    }

    private static TalkReality full(@Nullable UnitId unit, YearMonth month) {
        return new TalkReality(
                unit,
                month,
                130,
                new TalkReality.Execution(120, 96),
                new TalkReality.Talks(100, 110),
                new TalkReality.Closings(100, 110, 80, 70, 60),
                new TalkReality.Clarity(20, 3.6, List.of(new Band(1, 2, 5), new Band(3, 3, 6), new Band(4, 5, 9))),
                new TalkReality.Felt(90, 5.5, 2.5, 2),
                new TalkReality.Felt(8, 7, 2, 1),
                List.of(new TalkReality.ThemeShare("growth", 40, 90)));
    }

    private static TalkReality nothing(@Nullable UnitId unit, YearMonth month) {
        return new TalkReality(unit, month, null, null, null, null, null, null, null, List.of());
    }
}
