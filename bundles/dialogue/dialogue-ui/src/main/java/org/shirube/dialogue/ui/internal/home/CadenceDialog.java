// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.home;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.shirube.dialogue.api.Cadence;
import org.shirube.dialogue.api.Pairing;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Shapes;

/** Asks how often and how long two people talk, and how often at least about the career (F49, F77). */
final class CadenceDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient Pairing pairing;
    private final transient Runnable then;
    private final Select<Integer> days = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final Select<Integer> career = new Select<>();

    CadenceDialog(Services services, Pairing pairing, Runnable then) {
        this.services = services;
        this.pairing = pairing;
        this.then = then;
        setHeaderTitle(getTranslation("dialogue.cadence.title"));
        setWidth("26rem");
        Cadence now = pairing.cadence();
        offer(days, "dialogue.cadence.days", now.everyDays(), 7, 14, 21, 28, 42, 56, 84);
        offer(minutes, "dialogue.cadence.minutes", now.minutes(), 15, 30, 45, 60, 90);
        offer(career, "dialogue.cadence.career", now.careerEvery(), 3, 4, 5);
        days.setHelperText(getTranslation("dialogue.cadence.norm"));
        add(Shapes.stack(days, minutes, career));
        getFooter()
                .add(
                        Shapes.quietButton(getTranslation("dialogue.cancel"), this::close),
                        Shapes.mainButton(getTranslation("dialogue.cadence.do"), this::keep));
    }

    private void offer(Select<Integer> select, String key, int now, Integer... usual) {
        select.setLabel(getTranslation(key));
        select.setItems(Stream.concat(Stream.of(usual), Stream.of(now))
                .distinct()
                .sorted()
                .toList());
        select.setItemLabelGenerator(value -> getTranslation(key + ".value", value));
        select.setValue(now);
        select.setWidthFull();
    }

    private void keep() {
        Cadence wanted = new Cadence(days.getValue(), minutes.getValue(), career.getValue());
        services.pairings().keep(services.actor(), pairing.id(), wanted);
        close();
        then.run();
    }
}
