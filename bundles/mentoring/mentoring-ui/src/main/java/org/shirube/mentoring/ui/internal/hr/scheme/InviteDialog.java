// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shirube.mentoring.api.Scheme;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.ui.internal.hr.part.HrDialog;
import org.shirube.mentoring.ui.internal.hr.part.HrTools;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmployeeSummary;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Wording;

/** Invites people by name, or by a list of personnel numbers as it stands in a spreadsheet. */
final class InviteDialog {

    /** Each number is looked up by itself. */
    private static final int MOST_NUMBERS = 500;

    private static final int LONGEST = 20_000;

    private final HrTools tools;
    private final Scheme scheme;
    private final Side side;
    private final HrDialog dialog;
    private final MultiSelectComboBox<EmployeeSummary> names = new MultiSelectComboBox<>();
    private final TextArea numbers;

    InviteDialog(HrTools tools, Scheme scheme, Side side, Runnable changed) {
        this.tools = tools;
        this.scheme = scheme;
        this.side = side;
        this.dialog = new HrDialog(word("title"), word("visible"), changed);
        names.setLabel(word("names"));
        names.setPageSize(30);
        names.setItemLabelGenerator(this::label);
        names.setItems(this::find);
        names.addClassName("sh-grow");
        numbers = Inputs.text(word("numbers"), LONGEST, "");
        numbers.setHelperText(dialog.getTranslation("mentoring.hr.invite.numbers.help", MOST_NUMBERS));
    }

    void open() {
        dialog.with(names, numbers).keeping(word("do"), this::invite).open();
    }

    private Stream<EmployeeSummary> find(Query<EmployeeSummary, String> query) {
        return tools.visit().colleagues(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream();
    }

    private String label(EmployeeSummary person) {
        String name = Wording.name(person.name(), UI.getCurrent().getLocale());
        String unit = person.unitName();
        return unit == null ? name : names.getTranslation("shell.colleague.of", name, unit);
    }

    /** All or nothing: while a number is not known, nobody is invited. */
    private boolean invite() {
        List<String> typed = numbers.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        Set<EmployeeId> people =
                names.getValue().stream().map(EmployeeSummary::id).collect(Collectors.toCollection(HashSet::new));
        List<String> unknown = typed.size() > MOST_NUMBERS
                ? List.of()
                : typed.stream().filter(number -> !add(number, people)).toList();
        if (typed.size() > MOST_NUMBERS) {
            return wrong(dialog.getTranslation("mentoring.hr.invite.many", MOST_NUMBERS));
        }
        if (!unknown.isEmpty()) {
            String listed = unknown.stream().limit(5).collect(Collectors.joining(word("comma")));
            return wrong(dialog.getTranslation("mentoring.hr.invite.unknown", unknown.size(), listed));
        }
        if (people.isEmpty()) {
            return wrong(word("nobody"));
        }
        tools.schemes().invite(tools.hr(), scheme.id(), side, people);
        return true;
    }

    private boolean wrong(String text) {
        numbers.setErrorMessage(text);
        numbers.setInvalid(true);
        return false;
    }

    private boolean add(String number, Set<EmployeeId> people) {
        return tools.visit().colleagues(number, 0, 20).stream()
                .filter(person -> person.externalId().equals(number))
                .findFirst()
                .map(person -> people.add(person.id()) || true)
                .orElse(false);
    }

    private String word(String key) {
        return names.getTranslation("mentoring.hr.invite." + key);
    }
}
