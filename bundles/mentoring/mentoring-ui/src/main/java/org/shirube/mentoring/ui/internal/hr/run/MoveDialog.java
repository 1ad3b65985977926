// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.run;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.match.MatchRun;
import org.shirube.mentoring.api.match.MoveCheck;
import org.shirube.mentoring.api.match.Proposal;
import org.shirube.mentoring.api.match.ProposalQuery;
import org.shirube.mentoring.ui.internal.hr.part.Faces;
import org.shirube.mentoring.ui.internal.hr.part.HrDialog;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.mentoring.ui.internal.hr.part.RunWords;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.ui.component.ColleagueField;

/** Puts a seeker with somebody else: whom, what it costs and who is displaced, and only then the button. */
final class MoveDialog {

    private final HrTools tools;
    private final MatchRun run;
    private final Faces faces;
    private final EmployeeId seeker;
    private final HrDialog dialog;
    private final Locale locale;
    private final Select<Choice> partner = new Select<>();
    private final ColleagueField somebody;
    private final Div effect = new Div();
    private final Said said = new Said();
    private final @Nullable EmployeeId now;
    private @Nullable MoveCheck check;
    private @Nullable EffectPart part;

    /**
     * Whom one can choose.
     *
     * @param offerer null for nobody
     */
    private record Choice(@Nullable EmployeeId offerer, double score) {}

    MoveDialog(HrTools tools, MatchRun run, Faces faces, EmployeeId seeker, Runnable changed) {
        this.tools = tools;
        this.run = run;
        this.faces = faces;
        this.seeker = seeker;
        this.locale = UI.getCurrent().getLocale();
        this.dialog = new HrDialog(
                said.getTranslation("mentoring.hr.by.title", faces.name(seeker)), word("visible"), changed);
        this.now = partnerNow();
        this.somebody = new ColleagueField(tools.visit(), word("somebody"), Set.of(seeker));
        somebody.setHelperText(word("somebody.help"));
        somebody.addValueChangeListener(change -> somebody.person().ifPresent(this::choose));
        partner.setLabel(word("partner"));
        partner.setItems(choices());
        partner.setItemLabelGenerator(this::label);
        partner.addValueChangeListener(change -> show());
        partner.addClassName("sh-grow");
        effect.addClassName("mentoring-hr-effect");
    }

    void open() {
        dialog.with(partner, somebody, said, effect)
                .keeping(word("do"), this::move)
                .open();
    }

    /** Opens it with somebody chosen; null for nobody. */
    void open(@Nullable EmployeeId offerer) {
        open();
        choose(offerer);
    }

    private @Nullable EmployeeId partnerNow() {
        ProposalQuery hers = new ProposalQuery(seeker, false, ProposalQuery.Order.WEAKEST);
        return tools.matching().proposals(tools.hr(), run.id(), hers, PageRequest.first(20)).items().stream()
                .filter(pair -> pair.seeker().equals(seeker))
                .map(Proposal::offerer)
                .findFirst()
                .orElse(null);
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        tools.matching().others(tools.hr(), run.id(), seeker).stream()
                .filter(other -> !other.offerer().equals(now))
                .map(other -> new Choice(other.offerer(), other.score()))
                .forEach(choices::add);
        if (now != null) {
            choices.add(new Choice(null, 0));
        }
        return choices;
    }

    private String label(Choice choice) {
        EmployeeId offerer = choice.offerer();
        if (offerer == null) {
            return word("nobody");
        }
        return choice.score() < 0
                ? faces.name(offerer)
                : partner.getTranslation(
                        "mentoring.hr.by.choice", faces.name(offerer), RunWords.percent(choice.score()));
    }

    /** Who is not among the best is added to them. */
    private void choose(@Nullable EmployeeId offerer) {
        List<Choice> choices = choices();
        Choice chosen = choices.stream()
                .filter(choice -> Objects.equals(choice.offerer(), offerer))
                .findFirst()
                .orElse(new Choice(offerer, -1));
        if (!choices.contains(chosen)) {
            choices.add(0, chosen);
            partner.setItems(choices);
        }
        partner.setValue(chosen);
    }

    private void show() {
        effect.removeAll();
        check = null;
        part = null;
        Choice choice = partner.getValue();
        if (choice != null) {
            said.tried(() -> {
                MoveCheck found = tools.matching().check(tools.hr(), run.id(), seeker, choice.offerer(), locale);
                part = new EffectPart(tools, run.id(), faces, seeker, choice.offerer(), found);
                effect.add(part);
                check = found;
            });
        }
    }

    private boolean move() {
        Choice choice = partner.getValue();
        MoveCheck found = check;
        boolean fine = choice != null && found != null && found.possible();
        partner.setErrorMessage(word(choice == null ? "choose" : "impossible"));
        partner.setInvalid(!fine);
        if (fine) {
            put(choice.offerer());
        }
        return fine;
    }

    private void put(@Nullable EmployeeId offerer) {
        EffectPart shown = part;
        if (offerer != null && shown != null && shown.anew()) {
            tools.matching().rearrange(tools.hr(), run.id(), seeker, offerer);
        } else {
            tools.matching().move(tools.hr(), run.id(), seeker, offerer);
        }
    }

    private String word(String key) {
        return said.getTranslation("mentoring.hr.by." + key);
    }
}
