// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.calendar;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.shirube.dialogue.api.MailChoice;
import org.shirube.dialogue.api.TalkCalendar;
import org.shirube.dialogue.ui.internal.part.Services;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.Wording;

/** Which mails somebody wants, in which language. A change holds at once. */
final class MailCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    private final transient Services services;
    private final transient TalkCalendar calendar;
    private final Checkbox invitations = new Checkbox();
    private final Checkbox agendas = new Checkbox();
    private final Checkbox reminders = new Checkbox();
    private final RadioButtonGroup<Locale> language = new RadioButtonGroup<>();
    private final Span saved = new Span();

    MailCard(Services services, TalkCalendar calendar) {
        this.services = services;
        this.calendar = calendar;
        MailChoice choice = calendar.mails(services.actor());
        field(invitations, "invitations", choice.invitations());
        field(agendas, "agendas", choice.agendas());
        field(reminders, "reminders", choice.reminders());
        language.setLabel(getTranslation("dialogue.calendar.mail.language"));
        language.setItems(Locale.JAPANESE, Locale.ENGLISH);
        language.setItemLabelGenerator(locale -> getTranslation("dialogue.calendar.mail." + locale.getLanguage()));
        language.setValue(choice.language() == null ? ofPage() : choice.language());
        language.addValueChangeListener(change -> save());
        saved.addClassName("talks-saved");
        saved.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new VisibilityLine(getTranslation("dialogue.calendar.mail.visible")),
                        Shapes.stack(invitations, agendas, reminders, language),
                        Shapes.quiet(getTranslation("dialogue.calendar.mail.never")),
                        saved);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dialogue.calendar.mail.title"));
    }

    private void field(Checkbox box, String what, boolean wanted) {
        box.setLabel(getTranslation("dialogue.calendar.mail." + what));
        box.setHelperText(getTranslation("dialogue.calendar.mail." + what + ".help"));
        box.setValue(wanted);
        box.addValueChangeListener(change -> save());
    }

    private Locale ofPage() {
        return Wording.isJapanese(getLocale()) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private void save() {
        calendar.choose(
                services.actor(),
                new MailChoice(invitations.getValue(), agendas.getValue(), reminders.getValue(), language.getValue()));
        saved.setText(getTranslation("dialogue.calendar.mail.saved"));
    }
}
