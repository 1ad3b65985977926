// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A scheme as HR sets it up.
 *
 * @param kind what for
 * @param title one line of 1 to {@value #MAX_TITLE} characters
 * @param about what it is for, for those who think of taking part; at most {@value #MAX_ABOUT} characters, may be empty
 * @param seekers who may look for a partner
 * @param offerers who may offer themselves; the same as {@code seekers} where the kind is mutual
 * @param opens the first day on which people can join
 * @param closes the last one, not before {@code opens}
 * @param months how long a pair goes on, {@value #LEAST_MONTHS} to {@value #MOST_MONTHS}; usually {@value #USUAL_MONTHS}
 * @param meetings how many talks a pair is expected to have, 1 to {@value #MOST_MEETINGS}
 * @param capacity how many seekers an offerer takes unless they say otherwise, 1 to {@value #MOST_CAPACITY}
 * @param partners how many partners a seeker may have here at a time, 1 to {@value #MOST_PARTNERS}; usually one
 * @param openRequests how many of a seeker's requests may wait for an answer at a time, 1 to {@value #MOST_REQUESTS}; usually one
 * @param objective what a matching run aims for
 * @param review true where HR reviews pairs before anything is sent; false where people find each other by themselves
 * @param coolDownMonths how long former partners are not brought together again, 0 to {@value #MOST_COOL_DOWN}
 * @param rules what counts; a rule that is not named counts as it says itself
 */
public record SchemePlan(
        SchemeKind kind,
        String title,
        String about,
        Audience seekers,
        Audience offerers,
        LocalDate opens,
        LocalDate closes,
        int months,
        int meetings,
        int capacity,
        int partners,
        int openRequests,
        Objective objective,
        boolean review,
        int coolDownMonths,
        List<RuleSetting> rules) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_ABOUT = 2_000;
    public static final int LEAST_MONTHS = 1;
    public static final int MOST_MONTHS = 24;
    public static final int USUAL_MONTHS = 6;
    public static final int MOST_MEETINGS = 100;
    public static final int MOST_CAPACITY = 20;
    public static final int MOST_PARTNERS = 5;
    public static final int MOST_REQUESTS = 5;
    public static final int MOST_COOL_DOWN = 60;

    /**
     * @throws IllegalArgumentException where a value breaks its rule
     */
    public SchemePlan {
        title = title.strip();
        about = about.strip();
        rules = List.copyOf(rules);
        check(!title.isEmpty() && title.length() <= MAX_TITLE, "title");
        check(title.chars().noneMatch(Character::isISOControl), "title");
        check(about.length() <= MAX_ABOUT, "about");
        check(!kind.mutual() || seekers.equals(offerers), "offerers");
        check(!closes.isBefore(opens), "closes");
        check(months >= LEAST_MONTHS && months <= MOST_MONTHS, "months");
        check(meetings >= 1 && meetings <= MOST_MEETINGS, "meetings");
        check(capacity >= 1 && capacity <= MOST_CAPACITY, "capacity");
        check(partners >= 1 && partners <= MOST_PARTNERS, "partners");
        check(openRequests >= 1 && openRequests <= MOST_REQUESTS, "openRequests");
        check(coolDownMonths >= 0 && coolDownMonths <= MOST_COOL_DOWN, "coolDownMonths");
        check(rules.stream().map(RuleSetting::rule).distinct().count() == rules.size(), "rules");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is out of its range");
        }
    }

    /** What most schemes begin with: everybody, six months, six talks, two seekers for an offerer, reviewed by HR. */
    public static SchemePlan usual(SchemeKind kind, String title, LocalDate opens, LocalDate closes) {
        return new SchemePlan(
                kind,
                title,
                "",
                Audience.EVERYBODY,
                Audience.EVERYBODY,
                opens,
                closes,
                USUAL_MONTHS,
                6,
                kind.mutual() ? 1 : 2,
                1,
                1,
                Objective.BEST_FIT,
                true,
                12,
                List.of());
    }

    /** Who may be on a side. */
    public Audience audience(Side side) {
        return side == Side.SEEKER ? seekers : offerers;
    }

    /** How a rule counts here, where the plan says so. */
    public Optional<RuleSetting> setting(String rule) {
        return rules.stream().filter(setting -> setting.rule().equals(rule)).findFirst();
    }

    /** The same plan with other rules. */
    public SchemePlan with(List<RuleSetting> otherRules) {
        return new SchemePlan(
                kind,
                title,
                about,
                seekers,
                offerers,
                opens,
                closes,
                months,
                meetings,
                capacity,
                partners,
                openRequests,
                objective,
                review,
                coolDownMonths,
                otherRules);
    }
}
