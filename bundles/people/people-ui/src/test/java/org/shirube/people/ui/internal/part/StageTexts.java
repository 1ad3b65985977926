// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.part;

import org.shirube.people.ui.internal.PeopleTexts;
import org.shirube.ui.testing.OneModule;

/** The texts of this module. */
public final class StageTexts extends OneModule {

    private static final long serialVersionUID = 1L;

    public StageTexts() {
        super(new PeopleTexts());
    }
}
