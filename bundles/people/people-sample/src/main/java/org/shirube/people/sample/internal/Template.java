// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a unit of the invented company is like, from {@code organisation.txt}.
 *
 * @param weight its share of people among its siblings
 */
record Template(String name, int weight, String jobFamily, String place, List<Template> children) {

    static final String GROUP = "グループ";

    static List<Template> load() {
        Template root = new Template("", 1, "経営", "東京本社", new ArrayList<>());
        Deque<Template> open = new ArrayDeque<>(List.of(root));
        for (String line : DataFile.lines("organisation.txt")) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            while (open.size() > depth + 1) {
                open.pop();
            }
            Template above = open.element();
            Template read = read(line.split("\\|", -1), above);
            above.children.add(read);
            open.push(read);
        }
        return root.children;
    }

    private static Template read(String[] cells, Template above) {
        return new Template(
                cells[0].strip(),
                cells.length > 1 ? Integer.parseInt(cells[1].strip()) : 1,
                cells.length > 2 ? cells[2].strip() : above.jobFamily,
                cells.length > 3 ? cells[3].strip() : above.place,
                new ArrayList<>());
    }

    /** The same kind of unit once more, told apart by a number: in front, or before the last word of a group. */
    Template numbered(int number) {
        String ordinal = "第" + kanji(number);
        String unique = name.endsWith(GROUP)
                ? name.substring(0, name.length() - GROUP.length()) + ordinal + GROUP
                : ordinal + name;
        return new Template(unique, weight, jobFamily, place, children);
    }

    /** A number up to 999 as it is written in the name of a unit. */
    static String kanji(int number) {
        String digits = "〇一二三四五六七八九";
        if (number >= 100) {
            String rest = number % 100 == 0 ? "" : kanji(number % 100);
            return (number >= 200 ? digits.charAt(number / 100) + "百" : "百") + rest;
        }
        String tens = number >= 20 ? digits.charAt(number / 10) + "十" : number >= 10 ? "十" : "";
        return tens + (number % 10 == 0 ? "" : String.valueOf(digits.charAt(number % 10)));
    }
}
