// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.profile;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.profile.Profile;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.share.Shares;
import org.shirube.career.ui.internal.evidence.EvidenceSources;
import org.shirube.ui.Visit;

/** What the parts of a profile need. */
@Component(service = ProfileTools.class)
public final class ProfileTools {

    final Profiles profiles;
    final Shares shares;
    final EvidenceSources sources;
    final Visit visit;

    @Activate
    public ProfileTools(
            @Reference Profiles profiles,
            @Reference Shares shares,
            @Reference EvidenceSources sources,
            @Reference Visit visit) {
        this.profiles = profiles;
        this.shares = shares;
        this.sources = sources;
        this.visit = visit;
    }

    /** Of whoever looks. */
    Profile own() {
        return profiles.own(visit.actor());
    }
}
