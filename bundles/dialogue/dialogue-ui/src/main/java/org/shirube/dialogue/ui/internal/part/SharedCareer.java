// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.shirube.career.api.share.Share;
import org.shirube.dialogue.api.Pairing;
import org.shirube.people.api.EmployeeId;
import org.shirube.ui.component.WayLink;
import org.shirube.ui.component.Wording;

/**
 * The way to what the member shows the partner of their career: a lifeline, a sheet of a workshop, a field of the profile. The
 * member comes to where they end it; nothing of it stands here.
 */
public final class SharedCareer extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String SHARED = "career/shared/";
    private static final String SHARES = "career/shares";

    private final transient Services services;
    private final transient Pairing pairing;

    public SharedCareer(Services services, Pairing pairing) {
        this.services = services;
        this.pairing = pairing;
        refresh();
    }

    /** Looks anew whether something is shared. */
    public void refresh() {
        getContent().removeAll();
        boolean member = services.me().equals(pairing.member());
        if (member && gives()) {
            getContent().add(new WayLink(SHARES, getTranslation("dialogue.shared.own", name(pairing.partner()))));
        } else if (!member && receives()) {
            String way = SHARED + pairing.member();
            getContent().add(new WayLink(way, getTranslation("dialogue.shared.with", name(pairing.member()))));
        }
    }

    private boolean gives() {
        List<Share> given = services.shares().given(services.actor());
        return given.stream().anyMatch(share -> share.viewer().equals(pairing.partner()));
    }

    private boolean receives() {
        List<Share> received = services.shares().received(services.actor());
        return received.stream().anyMatch(share -> share.owner().equals(pairing.member()));
    }

    private String name(EmployeeId person) {
        return Wording.name(services.name(person), getLocale());
    }
}
