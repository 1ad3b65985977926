// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TimeSlot;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class ProfileScreenTest {

    private final Stage stage = new Stage();

    @SuppressWarnings("unchecked")
    private static <V> CheckboxGroup<V> ticks(String label) {
        return (CheckboxGroup<V>) _find(CheckboxGroup.class).stream()
                .filter(group -> group.getLabel() != null && group.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private MentoringProfile kept() {
        return stage.world.profiles().own(actor(AOI)).orElseThrow();
    }

    @Test
    @DisplayName("F57, F58: a profile is ticked together, and above each part stands who reads it")
    void writing() {
        ProfileScreen screen = stage.profile(AOI);
        assertThat(Seen.text(screen)).contains("ペアの相手だけが読めます", "この数はだれにも表示されません", "2分ほど");
        assertThat(Seen.text(screen)).doesNotContain("むかしの話題", "プロフィールを消す");
        ticks("どんなことを話したい").setValue(Set.of("career-path", "leadership"));
        ticks("なかでも、とくに話したい").setValue(Set.of("leadership"));
        ticks("どんなことなら").setValue(Set.of("work-and-life"));
        _find(
                        Checkbox.class,
                        spec -> spec.withPredicate(box ->
                                box.getAriaLabel().filter("月曜日の午前"::equals).isPresent()))
                .get(0)
                .setValue(true);
        _setValue(_get(TextArea.class), "営業に十年います");
        Seen.press(screen, "保存する");
        ProfileDraft draft = kept().content();
        assertThat(draft.wants()).containsExactly(new TopicChoice("career-path", 2), new TopicChoice("leadership", 3));
        assertThat(draft.offers()).containsExactly(new TopicChoice("work-and-life", 2));
        assertThat(draft.languages()).containsExactly("ja");
        assertThat(draft.place()).isEqualTo(PlaceChoice.EITHER);
        assertThat(draft.times()).containsExactly(new TimeSlot(DayOfWeek.MONDAY, TimeSlot.Part.MORNING));
        assertThat(draft.intro()).isEqualTo("営業に十年います");
        assertThat(Seen.text(screen)).contains("プロフィールを保存しました");
    }

    @Test
    @DisplayName("F57: what was kept stands in the form again, and saving it anew changes nothing")
    void again() {
        stage.describe(AOI, "はじめまして");
        ProfileDraft before = kept().content();
        ProfileScreen screen = stage.profile(AOI);
        assertThat(Seen.text(screen)).contains("はじめまして");
        Seen.press(screen, "保存する");
        assertThat(kept().content()).isEqualTo(before);
    }

    @Test
    @DisplayName("F57: a preview shows how others see it, and what only those see whom one asks stands apart")
    void preview() {
        stage.describe(AOI, "はじめまして");
        ProfileScreen screen = stage.profile(AOI);
        Seen.press(screen, "ほかの人からの見えかた");
        String shown = Seen.text(_get(Dialog.class));
        assertThat(shown).contains("青井", "力になれること", "チームを率いる", "いつでも", "お願いした人・候補になった人");
        assertThat(shown.indexOf("お願いした人・候補")).isLessThan(shown.indexOf("話したいこと"));
    }

    @Test
    @DisplayName("F57: words from career stand in it only where one ticks them")
    void words() {
        ChosenWord word = new ChosenWord(ChosenWord.Kind.AIM, "海外で働く");
        stage.world.offerWords(AOI, word, new ChosenWord(ChosenWord.Kind.COMPETENCY, "交渉"));
        ProfileScreen screen = stage.profile(AOI);
        CheckboxGroup<ChosenWord> offered = ticks("キャリアの記録から");
        assertThat(offered.getHelperText()).contains("写しとして載ります");
        assertThat(offered.getValue()).isEmpty();
        offered.setValue(Set.of(word));
        Seen.press(screen, "保存する");
        assertThat(kept().content().chosen()).containsExactly(word);
    }

    @Test
    @DisplayName("F57: where it was changed elsewhere, that is said and what was typed stays")
    void overtaken() {
        ProfileScreen screen = stage.profile(AOI);
        _setValue(_get(TextArea.class), "書きかけ");
        stage.describe(AOI, "別の画面から");
        Seen.press(screen, "保存する");
        assertThat(Seen.text(screen)).contains("そのあいだに、状況が変わりました", "書きかけ");
        assertThat(kept().content().intro()).isEqualTo("別の画面から");
    }

    @Test
    @DisplayName("F59: a number of people out of its range is said at the field")
    void range() {
        ProfileScreen screen = stage.profile(AOI);
        _get(IntegerField.class).setValue(99);
        Seen.press(screen, "保存する");
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        assertThat(stage.world.profiles().own(actor(AOI))).isEmpty();
    }

    @Test
    @DisplayName("F59: somebody who is busy pauses and comes back; erasing asks first")
    void pause() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.OFFERER);
        ProfileScreen screen = stage.profile(AOI);
        Seen.press(screen, "お休みする");
        assertThat(kept().paused()).isNotNull();
        assertThat(Seen.text(screen)).contains("お休みにしました");
        Seen.press(screen, "再開する");
        assertThat(kept().paused()).isNull();
        Seen.press(screen, "プロフィールを消す");
        assertThat(stage.world.profiles().own(actor(AOI))).isPresent();
        Stage.confirm();
        assertThat(stage.world.profiles().own(actor(AOI))).isEmpty();
        assertThat(stage.world.schemes().scheme(actor(AOI), scheme).joined()).isEmpty();
    }

    @Test
    @DisplayName("F57: with whom one would rather not, is named silently and taken back")
    void block() {
        ProfileScreen screen = stage.profile(AOI);
        assertThat(Seen.text(screen)).contains("相手にも、人事にも、上司にも伝わりません");
        Seen.press(screen, "人を加える");
        Form.press("人を加える");
        assertThat(Form.isOpen()).isTrue();
        Form.choose("どなた", Guest.visit(AOI).colleagues("健", 0, 1).get(0));
        Form.press("人を加える");
        assertThat(stage.world.blocks().mine(actor(AOI))).containsExactly(KEN);
        assertThat(Seen.text(screen)).contains("健");
        Seen.press(screen, "取り消す");
        assertThat(stage.world.blocks().mine(actor(AOI))).isEmpty();
    }

    @Test
    @DisplayName("an account that is no employee's is told so")
    void nobody() {
        ProfileScreen screen = Stage.show(new ProfileScreen(stage.services(Stage.HR)));
        screen.refresh();
        assertThat(Seen.text(screen)).contains("社員としての登録がありません");
    }

    @Test
    @DisplayName("F58: mails are stopped and started with one button that says what they hold and what they do not")
    void mails() {
        ProfileScreen screen = stage.profile(AOI);
        assertThat(Seen.text(screen)).contains("書かれたことは載りません");
        Seen.press(screen, "メールを止める");
        assertThat(stage.world.mails().wanted(actor(AOI))).isFalse();
        assertThat(Seen.text(screen)).contains("メールを止めました", "メールは止まっています");
        Seen.press(screen, "メールを受け取る");
        assertThat(stage.world.mails().wanted(actor(AOI))).isTrue();
    }
}
