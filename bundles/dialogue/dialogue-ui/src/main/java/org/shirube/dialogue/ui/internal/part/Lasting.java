// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.SharedThemes;

/** What these screens ask for that lasts longer than one talk. */
@Component(service = Lasting.class)
public final class Lasting {

    private final SharedThemes sharedThemes;

    @Activate
    public Lasting(@Reference SharedThemes sharedThemes) {
        this.sharedThemes = sharedThemes;
    }

    public SharedThemes sharedThemes() {
        return sharedThemes;
    }
}
