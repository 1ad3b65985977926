// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.part;

import org.shirube.mentoring.ui.internal.MentoringTexts;
import org.shirube.ui.testing.OneModule;

/** The texts of this module. */
public final class MentoringWords extends OneModule {

    private static final long serialVersionUID = 1L;

    public MentoringWords() {
        super(new MentoringTexts());
    }
}
