// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;

/** What is known of a person over a period. */
public enum PersonField implements RowField {
    FAMILY("family", "family_name", PersonRow.MAX_TEXT, PersonRow::family),
    GIVEN("given", "given_name", PersonRow.MAX_TEXT, PersonRow::given),
    FAMILY_KANA("familyKana", "family_kana", PersonRow.MAX_TEXT, PersonRow::familyKana),
    GIVEN_KANA("givenKana", "given_kana", PersonRow.MAX_TEXT, PersonRow::givenKana),
    FAMILY_ROMAN("familyRoman", "family_roman", PersonRow.MAX_TEXT, PersonRow::familyRoman),
    GIVEN_ROMAN("givenRoman", "given_roman", PersonRow.MAX_TEXT, PersonRow::givenRoman),
    EMAIL("email", "email", PersonRow.MAX_TEXT, PersonRow::email),
    STATUS("status", "status", 10, row -> row.status().name()),
    UNIT("unit", "unit_ref", RowRules.MAX_ID, PersonRow::unit),
    POSITION("position", "position_title", PersonRow.MAX_TEXT, PersonRow::position),
    GRADE("grade", "grade", PersonRow.MAX_TEXT, PersonRow::grade),
    JOB_FAMILY("jobFamily", "job_family", PersonRow.MAX_TEXT, PersonRow::jobFamily),
    LOCATION("location", "work_location", PersonRow.MAX_TEXT, PersonRow::location),
    LANGUAGES("languages", "languages", PersonRow.MAX_TEXT, PersonField::languages),
    MANAGER("manager", "manager_ref", RowRules.MAX_ID, PersonRow::manager),
    POSTS("concurrentPosts", "posts_text", 20_000, PersonField::posts);

    private final String label;
    private final String column;
    private final int limit;
    private final Function<PersonRow, @Nullable String> value;

    PersonField(String label, String column, int limit, Function<PersonRow, @Nullable String> value) {
        this.label = label;
        this.column = column;
        this.limit = limit;
        this.value = value;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public int limit() {
        return limit;
    }

    @Nullable
    String of(PersonRow row) {
        return value.apply(row);
    }

    private static @Nullable String languages(PersonRow row) {
        return row.languages().isEmpty() ? null : String.join(",", row.languages());
    }

    /** One wording for the same posts in whatever order they came. */
    private static @Nullable String posts(PersonRow row) {
        List<ConcurrentPost> posts = row.concurrentPosts();
        if (posts.isEmpty()) {
            return null;
        }
        return posts.stream()
                .sorted(Comparator.comparing(ConcurrentPost::unit))
                .map(post -> post.position() == null ? post.unit() : post.unit() + " " + post.position())
                .collect(Collectors.joining("; "));
    }
}
