// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import org.shirube.career.ui.internal.CareerTexts;
import org.shirube.ui.testing.OneModule;

/** The texts of this module. */
public final class CareerWords extends OneModule {

    private static final long serialVersionUID = 1L;

    public CareerWords() {
        super(new CareerTexts());
    }
}
