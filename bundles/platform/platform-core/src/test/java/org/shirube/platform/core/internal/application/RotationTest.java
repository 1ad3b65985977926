// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.page.PageRequest;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.core.internal.application.SealKeys.KeyUse;
import org.shirube.platform.core.internal.persistence.SealKeyStore;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class RotationTest {

    private static final String PLACE = "meeting/1/notes";
    private static final int CIRCLES = 25;

    @Parameter
    Dialect dialect;

    @TempDir
    Path folder;

    private final Map<Circle, byte[]> sealed = new LinkedHashMap<>();
    private Platform platform;
    private SealNode node;
    private String first;

    @BeforeEach
    void open() {
        platform = Platform.on(dialect);
        node = new SealNode(platform, folder);
        first = node.keys.read().newest().orElseThrow().id();
        for (int i = 0; i < CIRCLES; i++) {
            sealNew(node);
        }
    }

    @AfterEach
    void close() {
        node.close();
        platform.close();
    }

    @Test
    @DisplayName("After a rotation every circle opens on every node with the new key alone, and the trail tells of it")
    void rotates() throws IOException {
        Circle destroyed = sealed.keySet().iterator().next();
        node.seals.destroy(destroyed);
        sealed.remove(destroyed);
        SealNode other = new SealNode(platform, folder);
        SealKeys.Rotated done = node.operation.rotate(Platform.OPERATOR);
        assertThat(done.rewrapped()).isEqualTo(CIRCLES - 1);
        assertThat(done.left()).isZero();
        SealKeys.Status status = node.operation.status(Platform.OPERATOR);
        assertThat(status.keys())
                .containsExactly(new KeyUse(first, true, false, 0), new KeyUse(done.key(), true, true, CIRCLES - 1));
        assertThat(status.destroyed()).isEqualTo(1);
        assertThat(status.folder()).isEqualTo(folder);
        Files.delete(folder.resolve(first));
        assertAllOpen(other);
        sealNew(other);
        assertThat(node.store.uses()).containsOnlyKeys(done.key());
        other.close();
        assertAllOpenAfterARestart();
        assertThat(trail())
                .extracting(AuditEntry::action)
                .containsExactly("seal.rotated", "seal.rotation-begun", "seal.key-made");
        assertThat(trail().get(0).detail()).isEqualTo(done.key() + ", rewrapped 24, left 0");
        assertThat(trail().get(0).login()).isEqualTo("ops");
    }

    @Test
    @DisplayName("A rotation that is killed half way leaves everything open, and is done again from the start")
    void killed_half_way() {
        Rotation killed = new Rotation(node.transactions, node.store, node.keys, node.keys.make(Set.of()), 4);
        for (int i = 0; i < 3; i++) {
            assertThat(killed.step()).isTrue();
        }
        assertThat(node.store.uses().values()).containsExactly(13L, 12L);
        assertAllOpenAfterARestart();
        SealKeys.Rotated done = node.operation.rotate(Platform.OPERATOR);
        assertThat(done.rewrapped()).isEqualTo(CIRCLES);
        assertThat(node.store.uses()).containsOnlyKeys(done.key());
        assertAllOpenAfterARestart();
    }

    @Test
    @DisplayName("A batch that is killed before its commit changes nothing")
    void killed_in_a_batch() {
        Rotation killed = new Rotation(node.transactions, node.store, node.keys, node.keys.make(Set.of()), 4);
        assertThatThrownBy(() -> node.transactions.run(c -> {
                    killed.step();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(node.store.uses()).containsOnlyKeys(first);
        assertAllOpenAfterARestart();
    }

    @Test
    @DisplayName("Of two rotations at once the later key wins, and both end")
    void two_rotations() {
        Rotation earlier = new Rotation(node.transactions, node.store, node.keys, node.keys.make(Set.of()), 4);
        assertThat(earlier.step()).isTrue();
        Rotation later = new Rotation(node.transactions, node.store, node.keys, node.keys.make(Set.of()), 4);
        assertThat(later.step()).isTrue();
        earlier.run();
        later.run();
        assertThat(node.store.uses()).containsOnlyKeys(later.target());
        earlier.run();
        assertThat(node.store.uses()).containsOnlyKeys(later.target());
        assertAllOpenAfterARestart();
    }

    @Test
    @DisplayName("A circle made with the old key while others are rewrapped is taken over too")
    void a_circle_that_comes_meanwhile() {
        Rotation rotation = new Rotation(node.transactions, node.store, node.keys, node.keys.make(Set.of()), 100);
        Circle early = new Circle("a.first", new UUID(0, 0));
        assertThat(rotation.step()).isFalse();
        node.store.add(
                new SealKeyStore.Wrapped(
                        early, node.keys.find(first).orElseThrow().wrapNew(early), first),
                platform.clock.instant());
        rotation.run();
        assertThat(node.store.uses()).containsOnlyKeys(rotation.target());
        assertThat(rotation.rewrapped()).isEqualTo(CIRCLES + 1);
    }

    @Test
    @DisplayName("A key that was changed in the database, or whose wrapping key is gone, is left, counted and told")
    void those_that_do_not_open_are_left() throws IOException {
        node.operation.rotate(Platform.OPERATOR);
        Circle changed = sealed.keySet().iterator().next();
        tamper(changed);
        SealKeys.Rotated done = node.operation.rotate(Platform.OPERATOR);
        assertThat(done.rewrapped()).isEqualTo(CIRCLES - 1);
        assertThat(done.left()).isEqualTo(1);
        Files.delete(folder.resolve(done.key()));
        assertThat(node.operation.status(Platform.OPERATOR).keys())
                .contains(new KeyUse(done.key(), false, false, CIRCLES - 1));
        assertThat(node.operation.rotate(Platform.OPERATOR).left()).isEqualTo(CIRCLES);
    }

    @Test
    void only_operators_look_and_rotate() {
        assertThatThrownBy(() -> node.operation.status(Platform.employee("x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> node.operation.rotate(Platform.employee("x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(node.keys.read().ids()).containsExactly(first);
    }

    private void sealNew(SealNode by) {
        Circle circle = new Circle("dialogue.pairing", UUID.randomUUID());
        sealed.put(circle, by.seals.seal(circle, PLACE, "words " + circle.id()));
    }

    private void assertAllOpenAfterARestart() {
        try (SealNode restarted = new SealNode(platform, folder)) {
            assertAllOpen(restarted);
        }
    }

    private void assertAllOpen(SealNode reader) {
        sealed.forEach((circle, bytes) ->
                assertThat(reader.seals.open(circle, PLACE, bytes)).isEqualTo("words " + circle.id()));
    }

    private List<AuditEntry> trail() {
        return platform.audit
                .about(Platform.OPERATOR, SealsService.INSTALLATION, PageRequest.first(10))
                .items();
    }

    private void tamper(Circle circle) {
        byte[] bytes = node.store.find(circle).orElseThrow().key().bytes();
        bytes[20] ^= 1;
        node.transactions.run(c -> {
            try (PreparedStatement s =
                    c.prepareStatement("update platform.seal_key set wrapped_key = ? where circle_id = ?")) {
                s.setBytes(1, bytes);
                s.setObject(2, circle.id());
                s.executeUpdate();
            }
        });
    }
}
