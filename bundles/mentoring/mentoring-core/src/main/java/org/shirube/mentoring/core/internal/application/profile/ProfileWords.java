// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.util.List;
import org.shirube.mentoring.api.profile.ChosenWord;

/** What somebody wrote of themselves in words, as it is sealed. A component that is added later is null in what was kept before. */
public record ProfileWords(String intro, List<ChosenWord> chosen) {

    /** Nothing. */
    public static final ProfileWords NONE = new ProfileWords("", List.of());
}
