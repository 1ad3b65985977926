// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/** The body of a screen whose content is made anew after an act. A module extends it to add its style sheet. */
public class ScreenBody extends Div {

    private static final long serialVersionUID = 1L;

    private static final String REMEMBER =
            """
            const key = some => some.localName + '|'
                + (some.dataset.note || some.getAttribute('aria-label') || some.textContent.trim());
            this.addEventListener('focusin', event => { this.shirubeFocus = key(event.target); });
            this.shirubeRefocus = () => requestAnimationFrame(() => {
                if (this.shirubeFocus && !this.contains(document.activeElement)) {
                    const like = [...this.querySelectorAll('vaadin-button, button, a')]
                        .find(some => key(some) === this.shirubeFocus);
                    (like || this.querySelector('[tabindex="-1"], vaadin-button, button, a'))?.focus();
                }
            });
            """;

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(REMEMBER);
    }

    /**
     * After the content was made anew: who came by keyboard goes on where they were, on what has the same name as what had the
     * focus, and not at the top of the page.
     */
    public void refocus() {
        getElement().executeJs("this.shirubeRefocus && this.shirubeRefocus()");
    }
}
