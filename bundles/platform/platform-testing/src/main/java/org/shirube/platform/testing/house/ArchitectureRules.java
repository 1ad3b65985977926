// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The rules that byte code shows. */
public final class ArchitectureRules {

    private static final String ENTITY = "jakarta.persistence.Entity";

    private static final String[] FRAMEWORKS = {
        "org.osgi.framework..",
        "org.osgi.service..",
        "jakarta.persistence..",
        "org.eclipse.persistence..",
        "com.vaadin..",
        "org.apache.camel..",
        "org.apache.karaf.."
    };

    private ArchitectureRules() {}

    public static List<ArchRule> all() {
        return List.of(
                domainIsPlain(),
                apisArePure(),
                internalsStayInside(),
                componentsArePublic(),
                entitiesAreWoven(),
                entitiesKeepTheirFields());
    }

    /** A rule of the business can be read, run and tested with nothing but Java. */
    public static ArchRule domainIsPlain() {
        return noClasses()
                .that()
                .resideInAPackage("..internal.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.slf4j..");
    }

    /** An api brings nothing along: Java, other apis, and annotations that exist at compile time. */
    public static ArchRule apisArePure() {
        return classes()
                .that()
                .resideInAPackage("org.shirube..api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.shirube..api..", "org.osgi.annotation..", "org.jspecify.annotations..");
    }

    /** {@code org.shirube.people.core.internal} may be used by {@code org.shirube.people.core} and nobody else. */
    public static ArchRule internalsStayInside() {
        return classes().should(new ArchCondition<>("not depend on the internals of another module") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> Modules.isForeignInternal(
                                item.getPackageName(), d.getTargetClass().getPackageName()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
            }
        });
    }

    /** Felix SCR constructs a component through reflection and takes only what is public; an unexported package hides it. */
    public static ArchRule componentsArePublic() {
        return classes()
                .that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Component")
                .should()
                .bePublic();
    }

    /** OSGi has no weaving at load time: what the build does not weave is not lazy, and changes go unseen. */
    public static ArchRule entitiesAreWoven() {
        return classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should()
                .beAssignableTo("org.eclipse.persistence.internal.weaving.PersistenceWeaved");
    }

    /** Weaving sees only what the entity itself changes. */
    public static ArchRule entitiesKeepTheirFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ENTITY)
                .and()
                .areNotStatic()
                .and()
                .haveNameNotStartingWith("_persistence")
                .should()
                .bePrivate();
    }
}
