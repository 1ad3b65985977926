// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.application;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.Companions;
import org.shirube.dialogue.core.internal.persistence.DialogueSchema;
import org.shirube.dialogue.core.internal.persistence.PairingStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.PersistenceUnit;

/** The partner of an open pairing accompanies its member. */
@Component(service = Companions.class)
public final class PairCompanions implements Companions {

    private final PairingStore pairings;

    @Activate
    public PairCompanions(@Reference(target = DialogueSchema.UNIT) PersistenceUnit unit) {
        this.pairings = new PairingStore(unit);
    }

    @Override
    public boolean accompanies(EmployeeId companion, EmployeeId member) {
        return pairings.open(member).stream()
                .anyMatch(pairing ->
                        pairing.member().equals(member) && pairing.partner().equals(companion));
    }
}
