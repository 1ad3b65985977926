// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.share;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is shared. It names things by id and never holds their words.
 *
 * @param part which part of the career
 * @param item the one thing, or null for everything of the part
 * @param from the first day of a span of a lifeline, or null
 * @param to its last day, not before {@code from}, or null
 */
public record Scope(Part part, @Nullable UUID item, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** The parts that can be shared apart. */
    public enum Part {
        /** Events of the lifeline: one of them, a span, or all. */
        LIFELINE,
        /** What I want to do. */
        WILL,
        /** What I can do. */
        CAN,
        /** What is expected of me. */
        MUST,
        /** With whom I am. */
        RELATION,
        /** Who I am. */
        IDENTITY,
        /** The career plan. */
        PLAN,
        /** How I shape my job. */
        CRAFTING,
        /** A sheet of a workshop. */
        SHEET,
        /** The step of this month, and the ones before. */
        STEPS
    }

    public Scope {
        boolean span = from != null || to != null;
        if (span && (from == null || to == null || to.isBefore(from))) {
            throw new IllegalArgumentException("a span has a first day and a last one not before it");
        }
        if (span && (part != Part.LIFELINE || item != null)) {
            throw new IllegalArgumentException("only a lifeline is shared by span");
        }
    }

    /** Everything of a part, also what comes later. */
    public static Scope all(Part part) {
        return new Scope(part, null, null, null);
    }

    /** One thing. */
    public static Scope one(Part part, UUID item) {
        return new Scope(part, item, null, null);
    }

    /** The events of a lifeline that lie in a span, also those that are added to it later. */
    public static Scope span(LocalDate from, LocalDate to) {
        return new Scope(Part.LIFELINE, null, from, to);
    }

    /** Whether a thing of a part is shared by this. */
    public boolean covers(Part asked, UUID thing) {
        return part == asked && from == null && (item == null || item.equals(thing));
    }

    /** Whether an event of the lifeline is shared by this: it lies in the span with at least one of its days. */
    public boolean coversEvent(UUID event, LocalDate begins, LocalDate ends) {
        return covers(Part.LIFELINE, event)
                || (from != null && to != null && !begins.isAfter(to) && !ends.isBefore(from));
    }
}
