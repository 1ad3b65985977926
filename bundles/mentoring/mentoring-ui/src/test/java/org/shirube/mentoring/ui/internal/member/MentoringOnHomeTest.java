// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.mentoring.ui.internal.part.Guest.AOI;
import static org.shirube.mentoring.ui.internal.part.Guest.KEN;
import static org.shirube.mentoring.ui.internal.part.Guest.actor;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class MentoringOnHomeTest {

    private final Stage stage = new Stage();

    private String home(EmployeeId person) {
        return new MentoringOnHome(stage.of(person))
                .of(actor(person))
                .map(Seen::text)
                .orElse("");
    }

    @Test
    @DisplayName("F58: the first page says who waits for an answer, and nothing to those for whom nothing waits")
    void answers() {
        SchemeId scheme = stage.open(SchemeKind.MENTOR, false);
        stage.join(scheme, AOI, Side.SEEKER);
        stage.join(scheme, KEN, Side.OFFERER);
        stage.world.requests().ask(actor(AOI), scheme, KEN, "");
        assertThat(home(KEN)).contains("青井さんが、お返事を待っています", "ナナメの対話を開く");
        assertThat(home(AOI)).isEmpty();
        assertThat(new MentoringOnHome(stage.services(Stage.HR)).of(Stage.HR)).isEmpty();
    }

    @Test
    @DisplayName("F39: who prepares a talk is asked whom the other one should meet, and introduces them at once")
    void introduce() {
        IntroduceOnPerson part = new IntroduceOnPerson(stage.of(AOI));
        Component card = Stage.show(part.of(actor(AOI), Guest.REI).orElseThrow());
        assertThat(Seen.text(card)).contains("玲さんの次の一歩");
        Seen.press(card, "玲さんを紹介する");
        assertThat(Form.text()).contains("紹介される2人だけ");
        Form.choose("どなたに", Guest.visit(AOI).colleagues("健", 0, 1).get(0));
        Form.press("紹介する");
        assertThat(Seen.text(card)).contains("ふたりに紹介を届けました");
        assertThat(Seen.text(stage.mentoring(KEN))).contains("青井さんからの紹介です");
        assertThat(part.of(actor(AOI), KEN)).isEmpty();
    }

    @Test
    @DisplayName("F58: it reminds of the first date, of a month without a talk, and of thanks at the end")
    void reminders() {
        stage.paired();
        assertThat(home(AOI)).contains("健さんと、最初に会う日を決めましょう");
        stage.pass(40);
        assertThat(home(AOI)).contains("健さんと、ひと月ほど会っていないようです");
        stage.world
                .pairs()
                .end(actor(KEN), stage.world.pairs().mine(actor(KEN)).get(0).id(), "", null);
        assertThat(home(AOI)).contains("健さんに、お礼を伝えませんか");
    }
}
