// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.persistence.step;

/** What was told of a unit. */
public record Told(int people, int declared) {}
