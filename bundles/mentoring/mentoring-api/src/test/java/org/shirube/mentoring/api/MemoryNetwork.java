// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.List;
import java.util.Optional;
import org.shirube.mentoring.api.network.Network;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.platform.api.actor.Actor;

/** A net that a test puts together. */
final class MemoryNetwork implements Network {

    private final InMemoryMentoring world;

    MemoryNetwork(InMemoryMentoring world) {
        this.world = world;
    }

    @Override
    public Optional<NetworkPicture> picture(Actor hr) {
        MemorySchemes.hr(hr);
        return Optional.ofNullable(world.picture);
    }

    @Override
    public List<PartnerShare> shares(Actor hr) {
        MemorySchemes.hr(hr);
        return world.shares;
    }
}
