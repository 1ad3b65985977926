// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.keep;

/**
 * A kind of thing that people keep.
 *
 * @param name as the table knows it: lower case with dots, at most 40 characters; never changes
 * @param type a record of plain values: words, numbers, days, moments, ids, and lists of such. A component that is added later
 *     is null or empty in what was kept before
 * @param most how many of them one person can have
 */
public record Kind<T>(String name, Class<T> type, int most) {}
