// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.SealBrokenException;
import org.shirube.platform.api.seal.Sealed;
import org.shirube.platform.api.seal.Seals;
import org.shirube.platform.core.internal.domain.RecentKeys;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SealsTest {

    private static final String PLACE = "meeting/1/notes";

    @Parameter
    Dialect dialect;

    @TempDir
    Path folder;

    private Platform platform;
    private SealNode one;
    private SealNode two;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        one = new SealNode(platform, folder);
        two = new SealNode(platform, folder);
    }

    @AfterEach
    void close() {
        two.close();
        one.close();
        platform.close();
    }

    @Test
    @DisplayName("What one node seals another opens, in its circle and place only")
    void seals_and_opens() {
        Circle circle = circle();
        byte[] sealed = one.seals.seal(circle, PLACE, "海が好き 😀");
        assertThat(two.seals.open(circle, PLACE, sealed)).isEqualTo("海が好き 😀");
        assertThat(two.seals.open(circle, PLACE, sealed)).isEqualTo("海が好き 😀");
        assertThat(two.seals.open(circle, PLACE, two.seals.seal(circle, PLACE, "")))
                .isEmpty();
        broken(two.seals, circle, "meeting/2/notes", sealed);
        broken(two.seals, circle(), PLACE, sealed);
        Circle other = circle();
        one.seals.seal(other, PLACE, "x");
        broken(two.seals, other, PLACE, sealed);
        assertThat(keys()).hasSize(1);
    }

    @Test
    void refuses_what_breaks_a_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> one.seals.seal(circle(), "", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.seals.seal(circle(), PLACE, "x".repeat(Seals.MAX_LENGTH + 1)));
        assertThat(one.store.uses()).isEmpty();
    }

    @Test
    @DisplayName("Of many first texts at once on two nodes one makes the key, and all are sealed with it")
    void one_key_wins() throws Exception {
        for (int round = 0; round < 10; round++) {
            Circle circle = circle();
            List<byte[]> sealed = atOnce(
                    8, writer -> (writer % 2 == 0 ? one : two).seals.seal(circle, PLACE, String.valueOf(writer)));
            for (int writer = 0; writer < 8; writer++) {
                for (SealNode reader : List.of(one, two)) {
                    assertThat(reader.seals.open(circle, PLACE, sealed.get(writer)))
                            .isEqualTo(String.valueOf(writer));
                }
            }
        }
        assertThat(one.store.uses().values()).containsExactly(10L);
    }

    @Test
    @DisplayName("Who comes second takes the key of the transaction that commits, or makes one where it is rolled back")
    void a_key_that_is_being_made() throws Exception {
        for (boolean commits : new boolean[] {true, false}) {
            Circle circle = circle();
            CountDownLatch made = new CountDownLatch(1);
            ExecutorService second = Executors.newSingleThreadExecutor();
            Future<byte[]> late = second.submit(() -> {
                made.await();
                return two.seals.seal(circle, PLACE, "second");
            });
            List<byte[]> first = new ArrayList<>();
            try {
                one.transactions.run(c -> {
                    first.add(one.seals.seal(circle, PLACE, "first"));
                    assertThat(one.seals.open(circle, PLACE, first.get(0))).isEqualTo("first");
                    made.countDown();
                    if (!commits) {
                        throw new IllegalStateException("roll back");
                    }
                });
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("roll back");
            }
            byte[] sealed = late.get(30, TimeUnit.SECONDS);
            second.shutdown();
            assertThat(one.seals.open(circle, PLACE, sealed)).isEqualTo("second");
            assertThat(two.seals.open(circle, PLACE, sealed)).isEqualTo("second");
            if (commits) {
                assertThat(two.seals.open(circle, PLACE, first.get(0))).isEqualTo("first");
            } else {
                broken(one.seals, circle, PLACE, first.get(0));
            }
        }
    }

    @Test
    @DisplayName(
            "A destroyed circle opens nowhere: here at once, on other nodes within two seconds, and gets no new key")
    void destroyed_is_destroyed() {
        Circle circle = circle();
        byte[] sealed = one.seals.seal(circle, PLACE, "gone");
        assertThat(one.seals.open(circle, PLACE, sealed)).isEqualTo("gone");
        assertThat(two.seals.open(circle, PLACE, sealed)).isEqualTo("gone");
        one.seals.destroy(circle);
        broken(one.seals, circle, PLACE, sealed);
        platform.clock.advance(RecentKeys.TRUSTED);
        broken(two.seals, circle, PLACE, sealed);
        for (SealNode node : List.of(one, two)) {
            assertThatIllegalStateException().isThrownBy(() -> node.seals.seal(circle, PLACE, "again"));
        }
        one.seals.destroy(circle);
        assertThat(one.store.uses()).isEmpty();
        assertThat(one.store.destroyed()).isEqualTo(1);
        assertThat(one.store.find(circle))
                .hasValueSatisfying(kept -> assertThat(kept.key()).isNull());
    }

    @Test
    void destroying_can_be_rolled_back_and_what_is_not_there_stays_so() {
        Circle circle = circle();
        byte[] sealed = one.seals.seal(circle, PLACE, "kept");
        assertThatThrownBy(() -> one.transactions.run(c -> {
                    one.seals.destroy(circle);
                    assertThatIllegalStateException().isThrownBy(() -> one.seals.seal(circle, PLACE, "again"));
                    broken(one.seals, circle, PLACE, sealed);
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(one.seals.open(circle, PLACE, sealed)).isEqualTo("kept");
        Circle never = circle();
        one.seals.destroy(never);
        assertThat(one.seals.open(never, PLACE, one.seals.seal(never, PLACE, "new")))
                .isEqualTo("new");
    }

    @Test
    @DisplayName("A seal that does not open spoils no transaction: the others of a list are still read")
    void one_broken_seal_spoils_nothing() {
        Circle circle = circle();
        byte[] sealed = one.seals.seal(circle, PLACE, "fine");
        one.transactions.run(c -> {
            broken(one.seals, circle, PLACE, new byte[50]);
            broken(one.seals, circle(), PLACE, sealed);
            assertThat(one.seals.open(circle, PLACE, sealed)).isEqualTo("fine");
            one.seals.seal(circle(), PLACE, "written");
        });
        assertThat(one.store.uses().values()).containsExactly(2L);
    }

    private List<String> keys() {
        return List.copyOf(one.keys.read().ids());
    }

    private static Circle circle() {
        return new Circle("dialogue.pairing", UUID.randomUUID());
    }

    @Test
    @DisplayName(
            "Many circles are opened at once, in order; what is broken, moved or destroyed hides none of the others")
    void opens_many() {
        Circle alive = circle();
        Circle person = new Circle("person", UUID.randomUUID());
        Circle gone = circle();
        Sealed first = sealed(alive, "一");
        Sealed second = sealed(person, "二");
        Sealed lost = sealed(gone, "三");
        Sealed moved = new Sealed(alive, "meeting/2/notes", first.bytes());
        Sealed never = new Sealed(circle(), PLACE, first.bytes());
        one.seals.destroy(gone);
        assertThat(two.seals.openAll(List.of(first, moved, lost, never, second, first)))
                .containsExactly(
                        Optional.of("一"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("二"),
                        Optional.of("一"));
        assertThat(two.seals.openAll(List.of())).isEmpty();
    }

    private Sealed sealed(Circle circle, String text) {
        return new Sealed(circle, PLACE, one.seals.seal(circle, PLACE, text));
    }

    private static void broken(Seals seals, Circle circle, String place, byte[] sealed) {
        assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> seals.open(circle, place, sealed));
    }

    private interface Writer {
        byte[] write(int number);
    }

    private static List<byte[]> atOnce(int writers, Writer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<byte[]>> futures = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            int number = i;
            futures.add(pool.submit(() -> {
                start.await();
                return work.write(number);
            }));
        }
        start.countDown();
        List<byte[]> written = new ArrayList<>();
        for (Future<byte[]> future : futures) {
            written.add(future.get(60, TimeUnit.SECONDS));
        }
        pool.shutdown();
        return written;
    }
}
