// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

/**
 * What people say who ended in a scheme. Nobody can be found in it.
 *
 * @param people how many answered, at least {@value org.shirube.platform.api.figures.Suppression#LEAST}
 * @param mean how helpful it was, 1 (not at all) to 5 (very)
 */
public record SchemeFeedback(int people, double mean) {}
