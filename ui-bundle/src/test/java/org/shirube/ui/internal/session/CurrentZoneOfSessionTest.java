// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentZoneOfSessionTest {

    @Test
    @DisplayName("the browser's zone is taken")
    void told() {
        assertThat(CurrentZoneOfSession.zone("Asia/Tokyo")).contains(ZoneId.of("Asia/Tokyo"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Mars/Olympus", "<script>", "+99:00"})
    @DisplayName("what is no zone is as if nothing was said")
    void nonsense(String told) {
        assertThat(CurrentZoneOfSession.zone(told)).isEmpty();
    }
}
