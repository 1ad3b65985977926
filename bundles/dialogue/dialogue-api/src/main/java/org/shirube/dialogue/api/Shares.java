// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/**
 * What time went to, as a mean of several estimates, in tenths that sum to ten.
 *
 * @param of how many estimates
 */
public record Shares(double listening, double questions, double advice, int of) {}
