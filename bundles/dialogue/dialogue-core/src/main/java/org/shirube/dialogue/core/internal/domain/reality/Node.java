// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shirube.platform.api.figures.Group;

/** A unit in the tree of units. The root is the company. */
public final class Node {

    /** Stands for the company where a unit is asked for. */
    public static final UUID COMPANY = new UUID(0, 0);

    private final UUID unit;
    private final List<Node> below = new ArrayList<>();
    private final Count own = new Count();
    private @Nullable Count all;

    private Node(UUID unit) {
        this.unit = unit;
    }

    public static Node company() {
        return new Node(COMPANY);
    }

    /** A unit below this one. */
    public Node below(UUID id) {
        Node node = new Node(id);
        below.add(node);
        return node;
    }

    /** Where the people of this very unit are counted, before anything is asked. */
    public Count own() {
        return own;
    }

    UUID unit() {
        return unit;
    }

    List<Node> below() {
        return below;
    }

    /** The people of this unit and of all below. */
    Count all() {
        Count sum = all;
        if (sum == null) {
            sum = new Count();
            sum.add(own);
            for (Node node : below) {
                sum.add(node.all());
            }
            all = sum;
        }
        return sum;
    }

    /** The people behind one figure. */
    Group<UUID> group(Function<Count, List<Integer>> cells) {
        return Group.of(
                unit,
                cells.apply(own),
                below.stream().map(node -> node.group(cells)).toList());
    }
}
