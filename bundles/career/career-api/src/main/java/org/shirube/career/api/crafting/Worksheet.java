// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.time.Instant;
import java.util.List;

/**
 * A look at one's present tasks, and at what one would make of them.
 *
 * <p>The idea: Wrzesniewski, A. and Dutton, J. E. (2001), Crafting a job: Revisioning employees as active crafters of their
 * work, Academy of Management Review 26(2), 179-201, doi:10.5465/amr.2001.4378011. People shape their jobs themselves, in
 * tasks, relations and meaning, mostly in small ways.
 *
 * @param id which
 * @param tasks at most {@value #MOST_TASKS}; together at most 100 percent, now and later
 * @param made when it was begun
 * @param changed when it was last saved
 * @param version counts changes; saving it needs the one that was read
 */
public record Worksheet(WorksheetId id, List<JobTask> tasks, Instant made, Instant changed, long version) {

    /** The most characters of a text. */
    public static final int LONGEST = 300;

    /** The most tasks. */
    public static final int MOST_TASKS = 30;

    static final int WHOLE = 100;

    /**
     * @throws IllegalArgumentException where there are too many tasks, one twice, or more than the whole time
     */
    public Worksheet {
        tasks = List.copyOf(tasks);
        if (tasks.size() > MOST_TASKS
                || tasks.stream().map(JobTask::id).distinct().count() < tasks.size()) {
            throw new IllegalArgumentException("at most " + MOST_TASKS + " tasks, each with an id of its own");
        }
        if (tasks.stream().mapToInt(JobTask::now).sum() > WHOLE
                || tasks.stream().mapToInt(JobTask::later).sum() > WHOLE) {
            throw new IllegalArgumentException("all tasks together take at most 100 percent");
        }
    }

    /** The same with other tasks. */
    public Worksheet withTasks(List<JobTask> other) {
        return new Worksheet(id, other, made, changed, version);
    }

    static String text(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
        return text;
    }
}
