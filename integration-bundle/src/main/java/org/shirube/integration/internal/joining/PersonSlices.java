// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.integration.internal.joining.Facts.Fact;
import org.shirube.integration.internal.mapping.Dates;
import org.shirube.integration.internal.mapping.RowView;
import org.shirube.integration.internal.mapping.Target;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.PersonRow.ConcurrentPost;
import org.shirube.people.api.imports.RefusalReason;

/** The rows of one person, growing slice by slice; neighbours that say the same become one. */
final class PersonSlices {

    private static final int MAX_POSTS = 50;

    private final PersonTexts texts;
    private final RowView row;
    private final String id;
    private final Own own;
    private final List<Piece> pieces = new ArrayList<>();

    PersonSlices(PersonTexts texts, RowView row, String id) {
        this.texts = texts;
        this.row = row;
        this.id = id;
        this.own = Own.of(texts);
    }

    /** Adds days on which the person is employed. */
    void add(LocalDate from, LocalDate until, List<Fact> facts) {
        List<Fact> posts = facts.isEmpty() ? facts : posts(facts);
        String unit = posts.isEmpty()
                ? texts.orNull(Target.UNIT)
                : posts.get(0).values().get(Target.UNIT);
        State state = new State(
                texts.status(or(latest(facts, Target.STATUS), EmploymentStatus.ACTIVE)),
                unit,
                position(facts, posts),
                latest(facts, Target.GRADE),
                latest(facts, Target.JOB_FAMILY),
                latest(facts, Target.LOCATION),
                latest(facts, Target.MANAGER),
                concurrent(facts, posts, unit));
        append(from, until, state);
    }

    /** Adds days after the person has left. */
    void addLeft(LocalDate from, LocalDate until) {
        append(from, until, new State(EmploymentStatus.LEFT, null, null, null, null, null, null, List.of()));
    }

    /** Every period with its days. */
    List<PersonRow> all() {
        List<PersonRow> rows = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            rows.add(person(Dates.orNull(piece.from()), Dates.orNull(piece.until()), piece.state()));
        }
        return rows;
    }

    /** The period of a day, said to begin with the run, and those after it. */
    List<PersonRow> asOf(LocalDate day) {
        List<PersonRow> rows = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (piece.until().isAfter(day)) {
                LocalDate from = piece.from().isAfter(day) ? piece.from() : null;
                rows.add(person(from, Dates.orNull(piece.until()), piece.state()));
            }
        }
        return rows;
    }

    private void append(LocalDate from, LocalDate until, State state) {
        if (!from.isBefore(until)) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).state().equals(state)) {
            pieces.set(last, new Piece(pieces.get(last).from(), until, state));
        } else {
            pieces.add(new Piece(from, until, state));
        }
    }

    private static List<Fact> posts(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> !fact.concurrent() && fact.values().containsKey(Target.UNIT))
                .toList();
    }

    /** The title in the main post, where the post says one; else the title of the person. */
    private @Nullable String position(List<Fact> facts, List<Fact> posts) {
        if (!posts.isEmpty() && posts.get(0).values().containsKey(Target.POSITION)) {
            return posts.get(0).values().get(Target.POSITION);
        }
        List<Fact> titles = new ArrayList<>(facts);
        titles.removeIf(fact -> fact.values().containsKey(Target.UNIT));
        return latest(titles, Target.POSITION);
    }

    private List<ConcurrentPost> concurrent(List<Fact> facts, List<Fact> posts, @Nullable String mainUnit) {
        if (facts.isEmpty()) {
            return List.of();
        }
        List<Fact> beside = new ArrayList<>(posts.isEmpty() ? posts : posts.subList(1, posts.size()));
        facts.stream().filter(Fact::concurrent).forEach(beside::add);
        List<ConcurrentPost> all = beside.stream()
                .map(fact -> new ConcurrentPost(unit(fact), fact.values().get(Target.POSITION)))
                .filter(post -> !post.unit().equals(mainUnit) || post.position() != null)
                .distinct()
                .sorted(Comparator.comparing(ConcurrentPost::unit).thenComparing(post -> or(post.position(), "")))
                .toList();
        if (all.size() > MAX_POSTS) {
            throw row.fault(RefusalReason.TOO_LONG, "", all.size() + " × 兼務");
        }
        return all;
    }

    private static String unit(Fact post) {
        return or(post.values().get(Target.UNIT), "");
    }

    private @Nullable String latest(List<Fact> facts, Target target) {
        for (Fact fact : facts) {
            String value = fact.concurrent() ? null : fact.values().get(target);
            if (value != null) {
                return value;
            }
        }
        return texts.orNull(target);
    }

    private static String or(@Nullable String text, Object otherwise) {
        return text == null ? otherwise.toString() : text;
    }

    private PersonRow person(@Nullable LocalDate from, @Nullable LocalDate until, State state) {
        return new PersonRow(
                row.origin(),
                id,
                from,
                until,
                own.name().get(0),
                own.name().get(1),
                own.kana().get(0),
                own.kana().get(1),
                own.roman().get(0),
                own.roman().get(1),
                own.email(),
                state.status(),
                state.unit(),
                state.position(),
                state.grade(),
                state.jobFamily(),
                state.location(),
                own.languages(),
                state.manager(),
                state.concurrentPosts());
    }

    /** What does not change over time in any of the files. */
    private record Own(
            List<String> name,
            List<@Nullable String> kana,
            List<@Nullable String> roman,
            @Nullable String email,
            List<String> languages) {

        static Own of(PersonTexts texts) {
            return new Own(
                    texts.name(),
                    texts.plainParts(Target.KANA, Target.FAMILY_KANA, Target.GIVEN_KANA),
                    texts.plainParts(Target.ROMAN, Target.FAMILY_ROMAN, Target.GIVEN_ROMAN),
                    texts.email(),
                    texts.languages());
        }
    }

    /** What may change. */
    private record State(
            EmploymentStatus status,
            @Nullable String unit,
            @Nullable String position,
            @Nullable String grade,
            @Nullable String jobFamily,
            @Nullable String location,
            @Nullable String manager,
            List<ConcurrentPost> concurrentPosts) {}

    private record Piece(LocalDate from, LocalDate until, State state) {}
}
