// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.network;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.shirube.platform.api.actor.Actor;

/**
 * Who talks across departments, in numbers. For HR administrators: each method throws
 * {@link org.shirube.platform.api.actor.AccessDeniedException} for others. Numbers are drawn once a week and stand until the next time,
 * so that two looks in between cannot be subtracted from each other.
 */
@ProviderType
public interface Network {

    /** The net as it was drawn last; empty while none was. */
    Optional<NetworkPicture> picture(Actor hr);

    /** Shares of people with partners, for the company and below; empty while none was drawn. */
    List<PartnerShare> shares(Actor hr);
}
