// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.testing;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A page without a browser, in Japanese, for the tests of a module's screens. */
public abstract class BarePage implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    private final Class<? extends I18NProvider> texts;

    /**
     * @param texts what the page says; has a constructor without parameters
     */
    protected BarePage(Class<? extends I18NProvider> texts) {
        this.texts = texts;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, texts.getName());
        MockVaadin.setup(new Routes());
        UI.getCurrent().setLocale(Locale.JAPANESE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }
}
