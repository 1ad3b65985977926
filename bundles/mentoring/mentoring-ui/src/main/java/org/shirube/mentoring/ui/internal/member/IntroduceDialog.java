// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shirube.mentoring.api.request.Introductions;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.ui.internal.part.MentoringDialog;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.ColleagueField;
import org.shirube.ui.component.FieldDialog;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;

/** Brings somebody I accompany together with somebody else (F39). */
final class IntroduceDialog {

    private static final int MOST_REPORTS = 100;

    private final Services services;
    private final Acts acts;
    private final Select<EmployeeId> member = new Select<>();
    private final ColleagueField to;
    private final TextArea note;

    private IntroduceDialog(Services services, Set<EmployeeId> members, Acts acts) {
        this.services = services;
        this.acts = acts;
        member.setLabel(acts.getTranslation("mentoring.introduce.member"));
        member.setItems(members);
        member.setItemLabelGenerator(person -> Words.name(services, person));
        member.setErrorMessage(acts.getTranslation("shell.form.empty"));
        member.setWidthFull();
        to = new ColleagueField(services.visit(), acts.getTranslation("mentoring.introduce.to"), Set.of(services.me()));
        to.setErrorMessage(acts.getTranslation("shell.form.empty"));
        note = Inputs.text(acts.getTranslation("mentoring.introduce.note"), Introductions.MAX_NOTE, "");
        note.setPlaceholder(acts.getTranslation("mentoring.introduce.example"));
    }

    /** Empty for who neither leads nor accompanies anybody. */
    static Optional<IntroduceDialog> of(Services services, List<Pair> running, Acts acts) {
        Set<EmployeeId> members = members(services, running);
        return members.isEmpty() ? Optional.empty() : Optional.of(new IntroduceDialog(services, members, acts));
    }

    /** To introduce this person; empty for who does not accompany them. */
    static Optional<IntroduceDialog> about(Services services, EmployeeId person, Acts acts) {
        List<Pair> running = services.pairs().mine(services.actor()).stream()
                .filter(pair -> pair.state() != Pair.State.ENDED)
                .toList();
        if (!members(services, running).contains(person)) {
            return Optional.empty();
        }
        IntroduceDialog dialog = new IntroduceDialog(services, Set.of(person), acts);
        dialog.member.setValue(person);
        dialog.member.setReadOnly(true);
        return Optional.of(dialog);
    }

    private static Set<EmployeeId> members(Services services, List<Pair> running) {
        Set<EmployeeId> members = new LinkedHashSet<>();
        running.forEach(pair -> members.add(pair.other(services.me())));
        services
                .directory()
                .reports(services.actor(), services.me(), services.visit().today(), PageRequest.first(MOST_REPORTS))
                .items()
                .stream()
                .map(EmployeeSummary::id)
                .forEach(members::add);
        return members;
    }

    FieldDialog dialog() {
        return new MentoringDialog(
                        acts.getTranslation("mentoring.introduce"),
                        acts.getTranslation("mentoring.visible.three"),
                        acts.kept("mentoring.introduce.done"))
                .with(Shapes.quiet(acts.getTranslation("mentoring.introduce.text")), member, to, note)
                .keeping(acts.getTranslation("mentoring.introduce.do"), this::introduce);
    }

    private boolean introduce() {
        member.setInvalid(member.isEmpty());
        to.setInvalid(to.isEmpty());
        if (member.isInvalid() || to.isInvalid()) {
            return false;
        }
        services.introductions()
                .introduce(services.actor(), member.getValue(), to.person().orElseThrow(), note.getValue());
        return true;
    }
}
