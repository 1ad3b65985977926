// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal;

/** How high a unit stands, and what that means for it and for whoever leads it. */
enum Level {
    COMPANY("代表取締役社長", 9, 56, 1, 1),
    HEADQUARTERS("本部長", 8, 50, 36, 1_400),
    DEPARTMENT("部長", 7, 46, 15, 160),
    SECTION("課長", 6, 39, 7, 40),
    GROUP("グループリーダー", 5, 33, 8, 12);

    /** The title of its head. */
    final String title;
    /** The grade of its head. */
    final int grade;
    /** The youngest its head is. */
    final int age;
    /** How many people such a unit wants at least. */
    final int wanted;
    /** How many people such a unit holds before it is split. */
    final int most;

    Level(String title, int grade, int age, int wanted, int most) {
        this.title = title;
        this.grade = grade;
        this.age = age;
        this.wanted = wanted;
        this.most = most;
    }

    Level below() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
