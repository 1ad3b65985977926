// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.layout;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.shirube.ui.internal.session.Preferences;
import org.shirube.ui.internal.session.Theme;
import org.shirube.ui.internal.text.Language;

/** Language and light or dark, one click each. */
public class Switches extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Preferences preferences;

    public Switches(Preferences preferences) {
        this.preferences = preferences;
        addClassName("sh-switches");
        add(language(), theme());
    }

    private Button language() {
        Language other = Language.of(getLocale()).other();
        Button button = new Button(other == Language.ENGLISH ? "English" : "日本語", this::switchLanguage);
        button.getElement().setAttribute("lang", other.code());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("sh-language");
        return button;
    }

    private Button theme() {
        Button button = new Button(VaadinIcon.ADJUST.create(), this::switchTheme);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("shell.theme.switch"));
        button.setTooltipText(getTranslation("shell.theme.switch"));
        button.addClassName("sh-theme");
        return button;
    }

    /** The page is loaded anew, since every text on it changes; its address keeps where the person was. */
    private void switchLanguage(ClickEvent<Button> click) {
        preferences.language(Language.of(getLocale()).other());
        UI.getCurrent().getPage().reload();
    }

    private void switchTheme(ClickEvent<Button> click) {
        UI.getCurrent()
                .getPage()
                .executeJs("return window.shirube.switchTheme()")
                .then(String.class, code -> Theme.ofCode(code).ifPresent(preferences::theme));
    }
}
