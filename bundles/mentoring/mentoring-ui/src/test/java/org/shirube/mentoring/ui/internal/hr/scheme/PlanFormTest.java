// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.Audience;
import org.shirube.mentoring.api.Objective;
import org.shirube.mentoring.api.RuleSetting;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.SchemePlan;
import org.shirube.mentoring.ui.internal.hr.part.CountField;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.OrganisationUnit;
import org.shirube.people.api.UnitId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class PlanFormTest {

    private static final UnitId SALES = new UnitId(InMemoryPeopleDirectory.idOf("sales"));

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName("F57, F58, F98: first the kind, each with a sentence that says what it is")
    void kinds() {
        NewSchemeScreen screen = begin("");
        assertThat(_find(screen, WayLink.class))
                .extracting(WayLink::getHref)
                .filteredOn(href -> href.contains("kind="))
                .hasSize(SchemeKind.values().length);
        assertThat(Seen.text(screen)).contains("別の部署の人と、上司とは違う目線で話します。");
    }

    @Test
    @DisplayName("F58: without a touch the form makes a draft of six months that HR reviews")
    void usual() {
        NewSchemeScreen screen = begin("kind=MENTOR");
        assertThat(_find(screen, VisibilityLine.class)).hasSize(6);
        Seen.press(screen, "下書きとして保存する");
        SchemePlan plan = only().plan();
        assertThat(plan.title()).isEqualTo("メンター 2026年11月");
        assertThat(plan.months()).isEqualTo(6);
        assertThat(plan.review()).isTrue();
        assertThat(plan.objective()).isEqualTo(Objective.BEST_FIT);
        assertThat(plan.rules()).isEmpty();
    }

    @Test
    @DisplayName(
            "F57: a diagonal 1on1 begins as one in which people find each other, and gets a partner to as many as possible")
    void diagonal() {
        Seen.press(begin("kind=DIAGONAL"), "下書きとして保存する");
        SchemePlan plan = only().plan();
        assertThat(plan.review()).isFalse();
        assertThat(plan.objective()).isEqualTo(Objective.MOST_PEOPLE);
        assertThat(plan.openRequests()).isEqualTo(3);
    }

    @Test
    @DisplayName("F98: peer coaches are asked once who may take part, for both sides")
    void mutual() {
        NewSchemeScreen screen = begin("kind=PEER_COACH");
        assertThat(_find(screen, RadioButtonGroup.class, spec -> spec.withLabel("参加できる人")))
                .hasSize(1);
        choose(screen, "参加できる人", Audience.Who.INVITED);
        Seen.press(screen, "下書きとして保存する");
        assertThat(only().plan().offerers()).isEqualTo(Audience.INVITED);
    }

    @Test
    @DisplayName("F99: those who sit in are not matched, so nothing of matching is asked")
    void pool() {
        NewSchemeScreen screen = begin("kind=SIT_IN_POOL");
        assertThat(Seen.text(screen)).doesNotContain("組み合わせで大切にすること").contains("同席を引き受ける人");
        Seen.press(screen, "下書きとして保存する");
        assertThat(only().plan().kind()).isEqualTo(SchemeKind.SIT_IN_POOL);
    }

    @Test
    @DisplayName("F58: units, objective, way and rules are kept as they were filled in")
    void filled() {
        NewSchemeScreen screen = begin("kind=MENTOR");
        choose(screen, "相談したい人（メンティー）", Audience.Who.UNITS);
        OrganisationUnit unit =
                world.directory.unit(world.hr, SALES, HrWorld.TODAY).orElseThrow();
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<OrganisationUnit> units = _get(screen, MultiSelectComboBox.class);
        units.setValue(Set.of(unit));
        choose(screen, "組み合わせで大切にすること", Objective.FAIR);
        choose(screen, "進め方", WayPart.Way.SELF);
        _setValue(_get(screen, CountField.class, spec -> spec.withLabel("ペアの期間（か月）")), 3);
        Seen.all(screen)
                .filter(some -> some instanceof IntegerField field
                        && field.getAriaLabel().filter("話題の重み（0から100）"::equals).isPresent())
                .map(IntegerField.class::cast)
                .forEach(weight -> weight.setValue(90));
        Seen.press(screen, "下書きとして保存する");
        SchemePlan plan = only().plan();
        assertThat(plan.seekers()).isEqualTo(Audience.of(Set.of(SALES)));
        assertThat(plan.offerers()).isEqualTo(Audience.EVERYBODY);
        assertThat(plan.objective()).isEqualTo(Objective.FAIR);
        assertThat(plan.review()).isFalse();
        assertThat(plan.months()).isEqualTo(3);
        assertThat(plan.rules()).containsExactly(new RuleSetting("topics", true, 90));
    }

    @Test
    @DisplayName("F58: what is missing is said at the field and below the form, and what was typed stays")
    void missing() {
        NewSchemeScreen screen = begin("kind=MENTOR");
        _setValue(_get(screen, TextField.class, spec -> spec.withLabel("名前")), " ");
        choose(screen, "引き受ける人（メンター）", Audience.Who.UNITS);
        _get(screen, DatePicker.class, spec -> spec.withLabel("受付の最終日")).setValue(HrWorld.TODAY.minusDays(1));
        _get(screen, CountField.class, spec -> spec.withLabel("引き受ける人数")).setValue(99);
        Seen.press(screen, "下書きとして保存する");
        assertThat(all()).isEmpty();
        assertThat(Seen.text(screen)).contains("まだ保存していません", "入力した内容はそのままです");
        assertThat(_get(screen, CountField.class, spec -> spec.withLabel("引き受ける人数"))
                        .getErrorMessage())
                .isEqualTo("1から20までの数を入れてください。");
        assertThat(Seen.all(screen).filter(AudienceField.class::isInstance)).hasSize(2);
        assertThat(_get(screen, MultiSelectComboBox.class).isInvalid()).isTrue();
    }

    @Test
    @DisplayName("F58: whoever saves second is told, and what was saved first stands")
    void overtaken() {
        SchemeId id = world.draft(SchemeKind.MENTOR);
        ChangeSchemeScreen screen = change(id);
        Scheme read = world.mentoring.schemeDesk().scheme(world.hr, id);
        world.mentoring.schemeDesk().change(world.hr, id, read.version(), world.plan(SchemeKind.MENTOR));
        Seen.press(screen, "変更を保存する");
        assertThat(Seen.text(screen)).contains("ほかの人が先に変えたようです", "先に保存された内容が残っています");
    }

    @Test
    @DisplayName("F58: an address of nothing says so")
    void unknown() {
        assertThat(Seen.text(change(null))).contains("見つかりませんでした");
    }

    private NewSchemeScreen begin(String query) {
        NewSchemeScreen screen = new NewSchemeScreen(
                world.mentoring.schemeDesk(),
                world.mentoring.matching(),
                world.mentoring.topics(),
                world.directory,
                world.tools.visit());
        screen.show(QueryParameters.fromString(query));
        return screen;
    }

    private ChangeSchemeScreen change(@Nullable SchemeId id) {
        ChangeSchemeScreen screen = new ChangeSchemeScreen(
                world.mentoring.schemeDesk(),
                world.mentoring.matching(),
                world.mentoring.topics(),
                world.directory,
                world.tools.visit());
        screen.show(id);
        return screen;
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Component screen, String label, T value) {
        ((RadioButtonGroup<T>) _get(screen, RadioButtonGroup.class, spec -> spec.withLabel(label))).setValue(value);
    }

    private List<Scheme> all() {
        return world.mentoring.schemeDesk().all(world.hr, PageRequest.first(10)).items();
    }

    private Scheme only() {
        assertThat(all()).hasSize(1);
        return all().get(0);
    }
}
