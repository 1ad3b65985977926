// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.internal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;

class WeavingTest {

    private static final List<Class<?>> ENTITIES = List.of(QuarantineEntity.class, RunReferenceEntity.class);

    @Test
    void entities_are_woven_in_the_build() {
        assertThat(ENTITIES).allMatch(PersistenceWeaved.class::isAssignableFrom);
    }

    @Test
    void fields_are_private_because_weaving_sees_only_what_the_entity_itself_changes() {
        assertThat(ENTITIES)
                .flatExtracting(entity -> Arrays.asList(entity.getDeclaredFields()))
                .filteredOn(field -> !field.getName().startsWith("_persistence"))
                .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
                .allMatch(field -> Modifier.isPrivate(((Field) field).getModifiers()));
    }
}
