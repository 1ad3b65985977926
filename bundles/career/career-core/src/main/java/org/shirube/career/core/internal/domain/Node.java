// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit in the tree of units, with who chose a stage there. The root is the company. */
public final class Node {

    private final @Nullable Node parent;
    private final List<Node> children = new ArrayList<>();
    private final Tally own = new Tally();
    private @Nullable Tally all;

    private Node(@Nullable Node parent) {
        this.parent = parent;
    }

    public static Node company() {
        return new Node(null);
    }

    /** A unit below this one. */
    public Node below() {
        Node child = new Node(this);
        children.add(child);
        return child;
    }

    /** Where the people of this very unit are counted, before anything is asked. */
    public Tally own() {
        return own;
    }

    List<Node> children() {
        return children;
    }

    /** The people of this unit and of all below. */
    public Tally all() {
        Tally sum = all;
        if (sum == null) {
            sum = new Tally();
            sum.add(own);
            for (Node child : children) {
                sum.add(child.all());
            }
            all = sum;
        }
        return sum;
    }

    /** From the company down to this unit. */
    List<Node> path() {
        List<Node> path = new ArrayList<>();
        for (Node node = this; node != null; node = node.parent) {
            path.add(0, node);
        }
        return path;
    }
}
