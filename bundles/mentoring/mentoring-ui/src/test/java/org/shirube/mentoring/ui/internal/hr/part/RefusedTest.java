// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class RefusedTest {

    private static final Pattern KEPT = Pattern.compile("何も変わっていません|そのまま|元のまま|残っています|変えられません");
    private static final Pattern TO_DO = Pattern.compile("ください");

    @ParameterizedTest
    @EnumSource
    @DisplayName("F58: every refusal says what happened, what was kept and what to do")
    void said(MentoringRefusedException.Reason reason) {
        Said said = new Said();
        assertThat(said.tried(() -> {
                    throw new MentoringRefusedException(reason);
                }))
                .isFalse();
        assertThat(Seen.text(said)).containsPattern(KEPT).containsPattern(TO_DO);
        assertThat(Refused.notice(new Div(), new IllegalArgumentException("no refusal")))
                .isEmpty();
    }
}
