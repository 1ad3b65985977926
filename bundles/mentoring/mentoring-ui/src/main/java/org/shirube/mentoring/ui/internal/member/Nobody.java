// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.shirube.ui.component.EmptyState;

/** What stands here for an account that is no employee's. */
final class Nobody extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    Nobody() {
        getContent()
                .add(new EmptyState(getTranslation("mentoring.nobody.title"), getTranslation("mentoring.nobody.text")));
    }
}
