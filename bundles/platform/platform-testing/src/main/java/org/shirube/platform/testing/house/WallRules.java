// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** A talk and an appraisal know nothing of each other but days (F78), and only the modules of talks handle their words. */
public final class WallRules {

    private static final String DIALOGUE = "org.shirube.dialogue.";
    private static final String API = DIALOGUE + "api.";
    private static final List<String> APPRAISING = List.of("appraisal", "evaluation", "performancereview", "rating");

    /** What is said in a talk, and the services that hand it out. */
    private static final Set<String> CONTENT = Set.of(
            "CheckIn",
            "Closing",
            "GuestRoom",
            "GuestRooms",
            "HandedOver",
            "Handovers",
            "MeetingRoom",
            "NewObservation",
            "NewTodo",
            "Note",
            "Observation",
            "Observations",
            "Room",
            "SitIns",
            "Todo",
            "Todos",
            "Written");

    private WallRules() {}

    public static List<ArchRule> all() {
        return List.of(appraisalKnowsOnlyDays(), talksKnowNoAppraisal(), wordsStayInTheirModules());
    }

    /**
     * Whatever is called after appraisal, anywhere, uses nothing of the talks but the days it delivers; inside the modules of
     * talks it opens no seal and handles no words.
     */
    public static ArchRule appraisalKnowsOnlyDays() {
        return classes()
                .should(new Never(
                        "know more of a talk than days, where it is about appraisal",
                        item -> appraises(item.getName()),
                        (from, to) -> from.startsWith(DIALOGUE)
                                ? content(to) || words(to)
                                : to.startsWith(DIALOGUE) && !appraises(to)));
    }

    /** No class of the talks uses anything of appraisal but the days that were delivered. */
    public static ArchRule talksKnowNoAppraisal() {
        return classes()
                .should(new Never(
                        "know an appraisal, where it is about talks",
                        item -> item.getName().startsWith(DIALOGUE),
                        (from, to) -> to.startsWith("org.shirube.") && !to.startsWith(DIALOGUE) && appraises(to)));
    }

    /** What is said in a talk is handled by its own modules and by nobody else. */
    public static ArchRule wordsStayInTheirModules() {
        return classes()
                .should(new Never(
                        "handle what is said in a talk, outside its modules",
                        item -> !item.getName().startsWith(DIALOGUE),
                        (from, to) -> content(to)));
    }

    private static boolean appraises(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.startsWith("org.shirube.") && APPRAISING.stream().anyMatch(low::contains);
    }

    private static boolean content(String name) {
        return name.startsWith(API)
                && CONTENT.contains(name.substring(API.length()).split("\\$")[0]);
    }

    private static boolean words(String name) {
        return name.startsWith("org.shirube.platform.api.seal.")
                || name.startsWith(DIALOGUE) && (name.contains("Words") || name.contains("SealedTodos"));
    }

    /** From which class to which there may be nothing. */
    @FunctionalInterface
    private interface Forbidden {
        boolean is(String from, String to);
    }

    private static final class Never extends ArchCondition<JavaClass> {

        private final Predicate<JavaClass> concerned;
        private final Forbidden forbidden;

        Never(String what, Predicate<JavaClass> concerned, Forbidden forbidden) {
            super("never " + what);
            this.concerned = concerned;
            this.forbidden = forbidden;
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            if (!concerned.test(item)) {
                return;
            }
            for (Dependency use : item.getDirectDependenciesFromSelf()) {
                if (forbidden.is(
                        item.getName(),
                        use.getTargetClass().getBaseComponentType().getName())) {
                    events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                }
            }
        }
    }
}
