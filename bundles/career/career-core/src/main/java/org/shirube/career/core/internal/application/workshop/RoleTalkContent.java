// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalks;
import org.shirube.career.core.internal.application.keep.Kind;

/** A talk as it is kept, with everything else of its teller. */
record RoleTalkContent(Map<String, RoleTalk.Words> words, @Nullable String link) {

    static final Kind<RoleTalkContent> KIND = new Kind<>("role-talk", RoleTalkContent.class, RoleTalks.MOST);
}
