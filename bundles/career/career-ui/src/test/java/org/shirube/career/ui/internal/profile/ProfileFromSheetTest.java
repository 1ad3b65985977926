// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.career.ui.internal.part.Guest.AOI;
import static org.shirube.career.ui.internal.part.Guest.actor;
import static org.shirube.career.ui.internal.part.Guest.visit;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.InMemoryProfiles;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.ui.internal.part.Guest;

@ExtendWith(Guest.class)
class ProfileFromSheetTest {

    private final Profiles profiles = new InMemoryProfiles(new InMemoryShares(Guest.clock()), Guest.clock());
    private final ProfileFromSheet taker = new ProfileFromSheet(profiles, visit(AOI));

    @Test
    @DisplayName("F70, F100: what was found in a workshop becomes a statement of the profile, each in its field")
    void places() {
        assertThat(Arrays.stream(SheetField.values()).filter(taker::takes))
                .containsExactly(SheetField.STRENGTHS, SheetField.VALUES, SheetField.AIM);
        assertThat(taker.label(new Div(), SheetField.AIM)).isEqualTo("Will（やりたいこと）に加える");
        taker.take(SheetField.AIM, " 人を育てる仕事 ");
        assertThat(profiles.own(actor(AOI)).statements()).singleElement().satisfies(statement -> {
            assertThat(statement.field()).isEqualTo(Field.WILL);
            assertThat(statement.words()).isEqualTo("人を育てる仕事");
            assertThat(statement.content().more()).isEmpty();
        });
    }

    @Test
    @DisplayName("F100: however long it is, no word is lost")
    void keepsAll() {
        String all = "あ".repeat(300) + "\n二行目";
        taker.take(SheetField.STRENGTHS, all);
        Statement statement = profiles.own(actor(AOI)).statements().get(0);
        assertThat(statement.words()).isEqualTo("あ".repeat(200));
        assertThat(statement.content().more()).isEqualTo(all);
    }
}
