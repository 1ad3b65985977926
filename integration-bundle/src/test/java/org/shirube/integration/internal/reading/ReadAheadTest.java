// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.integration.internal.problem.Problem;

@DisplayName("F126: a file is read ahead of its use on a thread of its own")
class ReadAheadTest {

    private static final TableFormat FORMAT = new TableFormat(Encoding.AUTO, ',', false);
    private static final int MANY = 100_000;

    @TempDir
    Path folder;

    private ReadAhead open(int rows, long maxRows) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.writeString(file, "id,name\n" + "1,佐藤\n".repeat(rows));
        Limits limits = new Limits(1L << 30, maxRows, 1 << 10, 100);
        return new ReadAhead(TableReader.open(SourceFile.open("in.csv", file, FORMAT, limits), limits));
    }

    private static long readers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("shirube-read-ahead"))
                .count();
    }

    @Test
    @DisplayName("F126: every row comes once and in order, and then nothing")
    void inOrder() throws IOException {
        try (ReadAhead rows = open(MANY, MANY)) {
            for (int line = 2; line < MANY + 2; line++) {
                assertThat(rows.next()).isNotNull().extracting(Row::line).isEqualTo((long) line);
            }
            assertThat(rows.next()).isNull();
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    @DisplayName(
            "F126: what goes wrong while reading ahead comes where the rows are used, behind the good rows before it")
    void errorsTravel() throws IOException {
        try (ReadAhead rows = open(MANY, 50_000)) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(rows.next()).isNotNull();
            }
            assertThatThrownBy(rows::next).isInstanceOf(Problem.class).hasMessageContaining("50,000");
        }
    }

    @Test
    @DisplayName("F126: whoever stops early leaves no thread and no open file behind")
    void closedEarly() throws IOException {
        ReadAhead rows = open(MANY, MANY);
        assertThat(rows.next()).isNotNull();
        rows.close();
        assertThat(readers()).isZero();
    }

    @Test
    @DisplayName("F126: an interrupted user of rows stops instead of waiting")
    void interrupted() {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread user = new Thread(() -> {
            try (ReadAhead rows = open(MANY, MANY)) {
                while (rows.next() != null) {
                    Thread.currentThread().interrupt();
                }
                thrown.complete(new AssertionError("read to the end"));
            } catch (UncheckedIOException e) {
                thrown.complete(e);
            } catch (IOException e) {
                thrown.complete(new AssertionError(e));
            }
        });
        user.start();
        assertThat(thrown.join()).isInstanceOf(UncheckedIOException.class).hasMessageContaining("interrupted");
        await().untilAsserted(() -> assertThat(readers()).isZero());
    }
}
