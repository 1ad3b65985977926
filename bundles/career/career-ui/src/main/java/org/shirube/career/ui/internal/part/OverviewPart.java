// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.part;

import com.vaadin.flow.component.Component;

/** A card on the overview of one's own career. Registered as a service; the overview shows those that are there. */
public interface OverviewPart {

    /** Its place; lower stands higher. */
    int order();

    /** A new card for whoever looks, on their thread. */
    Component card();
}
