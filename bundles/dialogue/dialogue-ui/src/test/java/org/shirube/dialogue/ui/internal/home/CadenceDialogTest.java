// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.api.PairingId;
import org.shirube.dialogue.api.PairingKind;
import org.shirube.dialogue.ui.internal.part.Scene;

class CadenceDialogTest {

    private static final Cadence ODD = new Cadence(30, 50, 4);
    private static final Pairing PAIRING = new Pairing(
            new PairingId(new UUID(1, 1)),
            Scene.AOI,
            Scene.KEN,
            PairingKind.MANAGER,
            ODD,
            LocalDate.of(2026, 4, 1),
            null);

    @RegisterExtension
    final Scene scene = new Scene();

    private final List<Object> kept = new ArrayList<>();

    @Test
    @DisplayName("F49, F77: either of the two changes how often they talk; what stands can stay, however odd")
    @SuppressWarnings("unchecked")
    void keep() {
        scene.answer("keep", args -> {
            kept.add(args.get(2));
            return PAIRING;
        });
        new CadenceDialog(scene.services(Scene.AOI), PAIRING, () -> kept.add("shown")).open();
        _setValue((Select<Integer>) _get(Select.class, spec -> spec.withLabel("どのくらいの間隔で")), 14);
        _click(_get(Button.class, spec -> spec.withText("これにする")));
        assertThat(kept).containsExactly(new Cadence(14, 50, 4), "shown");
    }
}
