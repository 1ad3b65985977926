// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.settings.Settings;
import org.shirube.ui.internal.text.Language;

/**
 * Language and theme: in a cookie, so that the sign-in page knows them, and in the person's settings, so that they follow
 * to another browser. Settings are optional because the shell also stands without the platform's core.
 */
@Component(service = Preferences.class)
public class Preferences {

    private static final String LANGUAGE = "ui.language";
    private static final String THEME = "ui.theme";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Settings settings;

    /** The language of this request: the cookie's, else what the browser asks for. */
    public static Language language(VaadinRequest request) {
        return PreferenceCookies.read(request, PreferenceCookies.LANGUAGE)
                .flatMap(Language::ofCode)
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    /** The theme of this request; empty where the browser's own wish counts. */
    public static Optional<Theme> theme(VaadinRequest request) {
        return PreferenceCookies.read(request, PreferenceCookies.THEME).flatMap(Theme::ofCode);
    }

    void apply(UI ui) {
        Optional.ofNullable(VaadinRequest.getCurrent()).ifPresent(request -> {
            ui.getSession().setLocale(language(request).locale());
            ui.setLocale(language(request).locale());
        });
    }

    /** Remembers the language; it shows with the next page load. */
    public void language(Language language) {
        PreferenceCookies.write(PreferenceCookies.LANGUAGE, language.code());
        keep(LANGUAGE, language.code());
    }

    /** Remembers the theme; the browser already shows it. */
    public void theme(Theme theme) {
        PreferenceCookies.write(PreferenceCookies.THEME, theme.code());
        keep(THEME, theme.code());
    }

    /** After sign-in: what the person chose earlier wins over what this browser remembers. */
    void adopt(Actor actor) {
        Settings from = settings;
        if (from != null) {
            from.ofActor(actor, LANGUAGE)
                    .flatMap(Language::ofCode)
                    .ifPresent(language -> PreferenceCookies.write(PreferenceCookies.LANGUAGE, language.code()));
            from.ofActor(actor, THEME)
                    .flatMap(Theme::ofCode)
                    .ifPresent(theme -> PreferenceCookies.write(PreferenceCookies.THEME, theme.code()));
        }
    }

    private void keep(String key, String value) {
        Settings into = settings;
        if (into != null) {
            CurrentActorOfSession.find().ifPresent(actor -> into.setForActor(actor, key, value));
        }
    }
}
