// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class AttributesTest {

    @Test
    void what_is_written_is_read_whatever_the_characters() {
        Property.forAll(2_000, AttributesTest::attributes, map -> assertThat(Attributes.read(Attributes.write(map)))
                .isEqualTo(map));
    }

    private static Map<String, String> attributes(Draws d) {
        Map<String, String> map = new HashMap<>();
        d.listOf(5, e -> map.put(e.text(4, "an=\n\\e標"), e.text(6, "an=\n\\e標")));
        return map;
    }
}
