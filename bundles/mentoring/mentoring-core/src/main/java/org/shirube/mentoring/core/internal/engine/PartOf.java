// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

/** Work that is done again and again, nobody knows how often: each time takes its share of what the times before have left. */
final class PartOf implements Progress {

    private static final double SHARE = 0.3;

    private final Progress whole;
    private double begin;
    private double end = SHARE;

    PartOf(Progress whole) {
        this.whole = whole;
    }

    /** Once more. */
    void next() {
        begin = end;
        end += SHARE * (1 - end);
    }

    @Override
    public void at(Stage stage, double share) {
        whole.at(stage, begin + (end - begin) * share);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
