// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.crafting;

import java.util.UUID;

/**
 * A present task and what the person would make of it. The three ways to shape a job are those of Wrzesniewski and Dutton: the
 * task itself, with whom one does it, and what it means to one.
 *
 * @param id unique in the worksheet
 * @param words what the task is, 1 to {@value Worksheet#LONGEST} characters
 * @param now how much of one's working time it takes, in percent, 0 to 100
 * @param later how much it would take, in percent, 0 to 100
 * @param wish what the person would make of it
 * @param differently in what way, at most {@value Worksheet#LONGEST} characters; may be empty
 * @param withWhom with whom one does it or would do it, at most {@value Worksheet#LONGEST} characters; may be empty
 * @param meaning what it is for in one's own eyes, at most {@value Worksheet#LONGEST} characters; may be empty
 */
public record JobTask(
        UUID id, String words, int now, int later, Wish wish, String differently, String withWhom, String meaning) {

    /** What to make of a task. */
    public enum Wish {
        /** Leave it as it is. */
        KEEP,
        /** More of it. */
        MORE,
        /** Less of it. */
        LESS,
        /** In another way. */
        DIFFERENTLY
    }

    /**
     * @throws IllegalArgumentException where something is missing, too long, or no percentage
     */
    public JobTask {
        words = Worksheet.text(words);
        differently = Worksheet.text(differently);
        withWhom = Worksheet.text(withWhom);
        meaning = Worksheet.text(meaning);
        if (words.isEmpty() || now < 0 || now > Worksheet.WHOLE || later < 0 || later > Worksheet.WHOLE) {
            throw new IllegalArgumentException("a task has words, and takes 0 to 100 percent");
        }
    }
}
