// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.integration.internal.joining.DamagedFile.Outcome;
import org.shirube.integration.internal.reading.Encoding;

@DisplayName("F126: in damaged rows every fault is found with line and reason, and no good row is harmed")
class MutatedRowsTest {

    /** {@code ./bench mutate} tries a million. */
    private static final int ROWS = 30_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "WINDOWS_31J"})
    @DisplayName("F126: more than thirty kinds of damage, in either encoding")
    void everyFault(Encoding encoding) throws IOException {
        assertThat(Damage.values()).hasSizeGreaterThanOrEqualTo(30);
        Outcome outcome = new DamagedFile(new Random().nextLong(), encoding).run(folder, ROWS);
        assertThat(outcome).satisfies(o -> assertThat(o.clean()).isTrue());
        assertThat(outcome.damaged()).isGreaterThan(ROWS / 6 * 5 - ROWS / 50);
    }
}
