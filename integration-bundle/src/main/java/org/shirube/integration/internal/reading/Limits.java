// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

/**
 * What an input may use.
 *
 * @param maxFileBytes the largest file, packed or not
 * @param maxRows the most rows of one file, without the heading
 * @param maxRowBytes the longest row; a longer one is refused and skipped, never held in memory
 * @param maxZipRatio how many times larger than the archive its content may be
 */
public record Limits(long maxFileBytes, long maxRows, int maxRowBytes, int maxZipRatio) {

    /** Two gigabytes, five million rows, 256 kilobytes a row, hundredfold. */
    public static final Limits DEFAULT = new Limits(2L << 30, 5_000_000, 256 << 10, 100);
}
