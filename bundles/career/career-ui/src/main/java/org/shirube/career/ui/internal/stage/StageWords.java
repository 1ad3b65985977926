// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.stage;

import com.vaadin.flow.component.Component;
import org.shirube.career.api.Stage;

/** What a stage is called. */
final class StageWords {

    private StageWords() {}

    /** @param where whose language */
    static String of(Component where, Stage stage) {
        return where.getTranslation("career.stage." + stage.number());
    }
}
