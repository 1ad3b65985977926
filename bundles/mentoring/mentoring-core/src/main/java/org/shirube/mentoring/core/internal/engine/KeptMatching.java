// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.engine;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A matching with its prices in a few bytes for each candidate, to be kept and gone on from. Numbers are written as what differs from
 * the one before, seven bits a byte, the least first. Candidates below the least score of the prices are left out: they are none of
 * the market that the prices are of.
 */
public final class KeptMatching {

    private static final int VERSION = 1;

    private KeptMatching() {}

    /**
     * @throws IllegalArgumentException where the matching has no prices
     */
    public static void write(Matching matching, DataOutput out) throws IOException {
        Prices prices = matching.prices();
        if (prices == null) {
            throw new IllegalArgumentException("A matching without prices cannot be gone on from");
        }
        CandidateGraph graph = matching.graph();
        out.writeByte(VERSION);
        number(out, graph.leftPeople());
        number(out, graph.rightPeople());
        number(out, prices.bonus());
        for (int i = 0; i < graph.leftPeople(); i++) {
            number(out, graph.leftCapacity(i));
            number(out, prices.left()[i]);
        }
        for (int j = 0; j < graph.rightPeople(); j++) {
            number(out, graph.rightCapacity(j));
            number(out, prices.right()[j]);
        }
        for (int i = 0; i < graph.leftPeople(); i++) {
            writeRow(matching, i, prices.leastScore(), out);
        }
    }

    private static void writeRow(Matching matching, int left, int least, DataOutput out) throws IOException {
        CandidateGraph graph = matching.graph();
        int size = 0;
        for (int e = graph.first(left); e < graph.first(left + 1); e++) {
            size += graph.score(e) >= least ? 1 : 0;
        }
        number(out, size);
        int right = 0;
        int score = 0;
        for (int e = graph.first(left); e < graph.first(left + 1); e++) {
            if (graph.score(e) >= least) {
                number(out, signed(graph.right(e) - right));
                number(out, signed(graph.score(e) - score) << 1 | (matching.has(e) ? 1 : 0));
                right = graph.right(e);
                score = graph.score(e);
            }
        }
    }

    /**
     * @throws IOException where it was not written by {@link #write}
     */
    public static Matching read(DataInput in) throws IOException {
        if (in.readByte() != VERSION) {
            throw new IOException("a matching of another version");
        }
        int n = Math.toIntExact(number(in));
        int m = Math.toIntExact(number(in));
        long bonus = number(in);
        int[] leftCapacity = new int[n];
        long[] left = new long[n];
        people(in, leftCapacity, left);
        int[] rightCapacity = new int[m];
        long[] right = new long[m];
        people(in, rightCapacity, right);
        Rows rows = new Rows(n);
        for (int i = 0; i < n; i++) {
            rows.read(i, in);
        }
        return new Matching(rows.graph(leftCapacity, rightCapacity), rows.edges(), new Prices(left, right, bonus, 0));
    }

    private static void people(DataInput in, int[] capacity, long[] levels) throws IOException {
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] = Math.toIntExact(number(in));
            levels[i] = number(in);
        }
    }

    /** Arrays that grow while rows come. */
    private static final class Rows {

        private final int[] first;
        private int[] right = new int[1_024];
        private int[] score = new int[1_024];
        private int[] held = new int[1_024];
        private int pairs;

        Rows(int left) {
            first = new int[left + 1];
        }

        void read(int left, DataInput in) throws IOException {
            int from = first[left];
            int to = Math.addExact(from, Math.toIntExact(number(in)));
            first[left + 1] = to;
            if (to > right.length) {
                right = Arrays.copyOf(right, Grown.size(to));
                score = Arrays.copyOf(score, right.length);
            }
            int itsRight = 0;
            int itsScore = 0;
            for (int e = from; e < to; e++) {
                itsRight += (int) unsigned(number(in));
                long scored = number(in);
                itsScore += (int) unsigned(scored >>> 1);
                right[e] = itsRight;
                score[e] = itsScore;
                if ((scored & 1) == 1) {
                    hold(e);
                }
            }
        }

        private void hold(int edge) {
            if (pairs == held.length) {
                held = Arrays.copyOf(held, Grown.size(pairs));
            }
            held[pairs++] = edge;
        }

        CandidateGraph graph(int[] leftCapacity, int[] rightCapacity) {
            int all = first[first.length - 1];
            return CandidateGraph.of(
                    leftCapacity, rightCapacity, first, Arrays.copyOf(right, all), Arrays.copyOf(score, all));
        }

        int[] edges() {
            return Arrays.copyOf(held, pairs);
        }
    }

    private static long signed(long number) {
        return number << 1 ^ number >> 63;
    }

    private static long unsigned(long number) {
        return number >>> 1 ^ -(number & 1);
    }

    private static void number(DataOutput out, long number) throws IOException {
        long rest = number;
        while (rest >>> 7 != 0) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long number(DataInput in) throws IOException {
        long number = 0;
        int shift = 0;
        int part;
        do {
            part = in.readByte();
            number |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return number;
    }
}
