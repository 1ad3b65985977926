// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.shirube.ui.TextSource;

/** The texts of all modules in one place. */
@Component(service = I18NProvider.class)
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile List<TextSource> sources = List.of();

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Locale known = Language.of(locale).locale();
        return sources.stream()
                .map(source -> source.texts(known))
                .filter(texts -> texts.containsKey(key))
                .findFirst()
                .map(texts -> fill(texts, key, known, params))
                .orElse("!" + key + "!");
    }

    private static String fill(ResourceBundle texts, String key, Locale locale, Object... params) {
        String text = Objects.requireNonNull(texts.getString(key));
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }
}
