// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.core.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.audit.AuditEntry;
import org.shirube.platform.api.audit.AuditVerification;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.testing.Draws;
import org.shirube.platform.testing.Property;

class ChainWalkTest {

    private static final String LETTERS = "ab標\u0000 ";

    @Test
    void a_whole_chain_is_whole() {
        Property.forAll(500, ChainWalkTest::chain, chain -> assertThat(walk(chain))
                .matches(AuditVerification::whole)
                .returns(chain.head().hash(), AuditVerification::lastHash));
    }

    @Test
    void every_single_edit_is_found() {
        Property.forAll(5_000, d -> new Tampered(chain(d), d), t -> {
            int at = t.anywhere();
            Row row = t.rows().get(at);
            AuditEntry changed = change(row.entry(), t.draws());
            t.rows().set(at, new Row(changed, row.hash()));
            boolean same = changed.equals(row.entry());
            assertThat(walk(t.chain()).whole()).isEqualTo(same);
        });
    }

    @Test
    void every_deletion_insertion_swap_and_truncation_is_found() {
        Property.forAll(5_000, d -> new Tampered(chain(d), d), t -> {
            List<Row> rows = t.rows();
            int at = t.anywhere();
            switch ((int) t.draws().below(4)) {
                case 0 -> rows.remove(at);
                case 1 -> rows.add(at, rows.get(t.anywhere()));
                case 2 -> rows.subList(at, rows.size()).clear();
                default -> Collections.swap(rows, at, (at + 1) % rows.size());
            }
            boolean same = rows.equals(t.before());
            assertThat(walk(t.chain()).whole()).isEqualTo(same);
        });
    }

    @Test
    void a_rewritten_end_shows_in_the_head() {
        Property.forAll(500, ChainWalkTest::chain, chain -> {
            Chain shorter = new Chain(chain.rows().subList(0, chain.rows().size() - 1), chain.head());
            AuditVerification found = walk(shorter);
            assertThat(found.firstBroken()).isEqualTo(chain.rows().size());
        });
    }

    private static Chain chain(Draws d) {
        List<AuditEntry> drafts = new ArrayList<>();
        drafts.add(entry(d));
        drafts.addAll(d.listOf(8, ChainWalkTest::entry));
        List<Row> rows = new ArrayList<>();
        String hash = AuditChain.BEGIN;
        for (AuditEntry draft : drafts) {
            AuditEntry entry = at(draft, rows.size() + 1L);
            hash = AuditChain.hash(hash, entry);
            rows.add(new Row(entry, hash));
        }
        return new Chain(rows, new Row(rows.get(rows.size() - 1).entry(), hash));
    }

    private static AuditEntry entry(Draws d) {
        return new AuditEntry(
                0,
                Instant.ofEpochSecond(d.below(1_000_000), d.below(1_000_000) * 1_000),
                new UUID(d.below(3), d.below(3)),
                d.text(4, LETTERS),
                d.oneOf(List.of("a", "b.c")),
                new Subject(d.oneOf(List.of("employee", "account")), new UUID(d.below(3), d.below(3))),
                d.text(4, LETTERS));
    }

    private static AuditEntry at(AuditEntry e, long sequence) {
        return new AuditEntry(sequence, e.at(), e.actor(), e.login(), e.action(), e.subject(), e.detail());
    }

    private static AuditEntry change(AuditEntry e, Draws d) {
        AuditEntry other = entry(d);
        return switch ((int) d.below(7)) {
            case 0 -> at(e, e.sequence() + 1 + d.below(3));
            case 1 -> new AuditEntry(
                    e.sequence(), other.at(), e.actor(), e.login(), e.action(), e.subject(), e.detail());
            case 2 -> new AuditEntry(
                    e.sequence(), e.at(), other.actor(), e.login(), e.action(), e.subject(), e.detail());
            case 3 -> new AuditEntry(
                    e.sequence(), e.at(), e.actor(), other.login(), e.action(), e.subject(), e.detail());
            case 4 -> new AuditEntry(
                    e.sequence(), e.at(), e.actor(), e.login(), other.action(), e.subject(), e.detail());
            case 5 -> new AuditEntry(
                    e.sequence(), e.at(), e.actor(), e.login(), e.action(), other.subject(), e.detail());
            default -> new AuditEntry(
                    e.sequence(), e.at(), e.actor(), e.login(), e.action(), e.subject(), other.detail());
        };
    }

    private static AuditVerification walk(Chain chain) {
        ChainWalk walk = new ChainWalk();
        chain.rows().forEach(row -> walk.next(row.entry(), row.hash()));
        return walk.end(chain.head().entry().sequence(), chain.head().hash());
    }

    private record Row(AuditEntry entry, String hash) {}

    private record Chain(List<Row> rows, Row head) {}

    private record Tampered(Chain chain, List<Row> before, Draws draws) {
        Tampered(Chain chain, Draws draws) {
            this(chain, List.copyOf(chain.rows()), draws);
        }

        List<Row> rows() {
            return chain.rows();
        }

        int anywhere() {
            return (int) draws.below(rows().size());
        }
    }
}
