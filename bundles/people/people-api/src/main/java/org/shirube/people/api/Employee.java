// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person as of a day.
 *
 * @param email as the source gave it, or null
 * @param grade pay-independent grade (等級), or null
 * @param jobFamily kind of work (職種), or null
 * @param location place of work, or null
 * @param languages BCP 47 tags of the languages the person works in, for example {@code ja}; may be empty
 * @param posts main post first, then the concurrent ones by unit name; empty for a person without a unit
 * @param manager the explicit manager where the source names one, else the head of the person's unit or of the nearest unit
 *     above that has another head; null at the top
 * @param validity the days over which all of this holds
 */
public record Employee(
        EmployeeId id,
        ExternalId externalId,
        PersonName name,
        @Nullable String email,
        EmploymentStatus status,
        @Nullable String grade,
        @Nullable String jobFamily,
        @Nullable String location,
        List<String> languages,
        List<Post> posts,
        @Nullable ManagerRef manager,
        Validity validity) {

    public Employee {
        languages = List.copyOf(languages);
        posts = List.copyOf(posts);
    }

    /** The one language of Japanese and English they work in; empty where it is both or neither. */
    public Optional<Locale> onlyLanguage() {
        boolean japanese = speaks(Locale.JAPANESE);
        boolean english = speaks(Locale.ENGLISH);
        return japanese == english ? Optional.empty() : Optional.of(japanese ? Locale.JAPANESE : Locale.ENGLISH);
    }

    private boolean speaks(Locale locale) {
        return languages.stream().map(Locale::forLanguageTag).anyMatch(language -> language.getLanguage()
                .equals(locale.getLanguage()));
    }

    /** The main post, where there is one. */
    public Optional<Post> mainPost() {
        return posts.stream().filter(Post::main).findFirst();
    }
}
