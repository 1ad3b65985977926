// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.ui.internal.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.api.ManagerRef;
import org.shirube.people.api.Post;
import org.shirube.ui.component.Wording;

/**
 * A field that changed from one period to the next.
 *
 * @param fieldKey the key of the field's name
 * @param before null where it was empty
 * @param after null where it became empty
 */
record Step(String fieldKey, @Nullable String before, @Nullable String after) {

    /** What differs; everything that is filled where there is nothing before. */
    static List<Step> between(@Nullable Employee before, Employee after, Locale locale) {
        List<Step> steps = new ArrayList<>();
        add(steps, "people.name", before, after, one -> Wording.name(one.name(), locale));
        add(steps, "people.status", before, after, one -> one.status().name());
        add(steps, "people.post.main", before, after, Step::mainPost);
        add(steps, "people.post.concurrent", before, after, Step::concurrentPosts);
        add(steps, "people.grade", before, after, Employee::grade);
        add(steps, "people.jobFamily", before, after, Employee::jobFamily);
        add(steps, "people.location", before, after, Employee::location);
        add(steps, "people.manager", before, after, one -> manager(one, locale));
        return steps;
    }

    private static void add(
            List<Step> steps,
            String key,
            @Nullable Employee before,
            Employee after,
            Function<Employee, @Nullable String> field) {
        String old = before == null ? null : field.apply(before);
        String now = field.apply(after);
        if (!Objects.equals(old, now)) {
            steps.add(new Step(key, old, now));
        }
    }

    private static @Nullable String mainPost(Employee employee) {
        return employee.mainPost().map(Step::post).orElse(null);
    }

    private static @Nullable String concurrentPosts(Employee employee) {
        String posts = employee.posts().stream()
                .filter(post -> !post.main())
                .map(Step::post)
                .collect(Collectors.joining(", "));
        return posts.isEmpty() ? null : posts;
    }

    private static String post(Post post) {
        return post.position() == null ? post.unitName() : post.unitName() + " " + post.position();
    }

    private static @Nullable String manager(Employee employee, Locale locale) {
        ManagerRef manager = employee.manager();
        return manager == null ? null : Wording.name(manager.name(), locale);
    }
}
