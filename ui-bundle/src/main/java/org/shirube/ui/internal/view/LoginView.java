// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.AbstractLogin.LoginEvent;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.platform.api.account.SignInResult;
import org.shirube.platform.api.account.SignInResult.LockedOut;
import org.shirube.platform.api.account.SignInResult.Refused;
import org.shirube.ui.internal.layout.Brand;
import org.shirube.ui.internal.layout.Switches;
import org.shirube.ui.internal.screen.ShellPart;
import org.shirube.ui.internal.session.CurrentZoneOfSession;
import org.shirube.ui.internal.session.Entrance;
import org.shirube.ui.internal.session.Preferences;

/** The door. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ShellPart(path = "login")
public class LoginView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Entrance entrance;
    private final LoginForm form = new LoginForm();

    @Activate
    public LoginView(@Reference Entrance entrance, @Reference Preferences preferences) {
        this.entrance = entrance;
        addClassName("sh-door");
        Div scene = new Div(new Brand(), new H1(getTranslation("shell.login.promise")));
        scene.add(new Paragraph(getTranslation("shell.login.promise.more")));
        scene.addClassName("sh-door-scene");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("shell.login.refused.title", getTranslation("shell.login.refused")));
        form.addLoginListener(this::enter);
        Main main = new Main(new Switches(preferences), form, new Paragraph(getTranslation("shell.login.help")));
        main.addClassName("sh-door-main");
        add(scene, main);
    }

    private void enter(LoginEvent event) {
        UI ui = event.getSource().getUI().orElseThrow();
        SignInResult result = entrance.enter(ui, event.getUsername(), event.getPassword());
        if (result instanceof Refused) {
            refuse("shell.login.refused.title", getTranslation("shell.login.refused"));
        } else if (result instanceof LockedOut locked) {
            String until = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                    .withLocale(getLocale())
                    .format(locked.until().atZone(CurrentZoneOfSession.find()));
            refuse("shell.login.locked.title", getTranslation("shell.login.locked", until));
        }
    }

    private void refuse(String titleKey, String message) {
        form.setI18n(texts(titleKey, message));
        form.setError(true);
    }

    private LoginI18n texts(String errorTitleKey, String errorMessage) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form words = Objects.requireNonNull(texts.getForm());
        words.setTitle(getTranslation("shell.login.title"));
        words.setUsername(getTranslation("shell.login.name"));
        words.setPassword(getTranslation("shell.login.password"));
        words.setSubmit(getTranslation("shell.login.submit"));
        LoginI18n.ErrorMessage error = Objects.requireNonNull(texts.getErrorMessage());
        error.setTitle(getTranslation(errorTitleKey));
        error.setMessage(errorMessage);
        error.setUsername(getTranslation("shell.login.name.missing"));
        error.setPassword(getTranslation("shell.login.password.missing"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " – Shirube";
    }
}
