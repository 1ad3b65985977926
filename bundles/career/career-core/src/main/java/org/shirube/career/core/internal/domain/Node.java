// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit in the tree of units, with who chose a stage there. The root is the company. */
public final class Node {

    private final List<Node> children = new ArrayList<>();
    private final Tally own = new Tally();
    private @Nullable Tally all;

    private Node() {}

    public static Node company() {
        return new Node();
    }

    /** A unit below this one. */
    public Node below() {
        Node child = new Node();
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

    @Override
    public String toString() {
        return own + (children.isEmpty() ? "" : " above " + children);
    }
}
