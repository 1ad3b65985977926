// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import org.shirube.dialogue.ui.internal.DialogueTexts;
import org.shirube.ui.testing.OneModule;

/** The texts of this module. */
public final class SceneTexts extends OneModule {

    private static final long serialVersionUID = 1L;

    public SceneTexts() {
        super(new DialogueTexts());
    }
}
