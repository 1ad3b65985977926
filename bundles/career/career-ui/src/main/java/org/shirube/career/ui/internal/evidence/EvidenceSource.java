// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shirube.career.api.profile.Evidence;

/** Where one's own things are that a statement can rest on. Registered as a service; one for each kind. */
public interface EvidenceSource {

    /** What sort of thing it has. */
    Evidence.Kind kind();

    /** Those of whoever looks, on their thread. */
    List<Choice> choices();

    /** What one of them is called; empty where it is gone. Asked for every piece on a page, so it looks for one thing only. */
    Optional<String> title(UUID item);

    /** A thing and what it is called. */
    record Choice(UUID id, String title) {}
}
