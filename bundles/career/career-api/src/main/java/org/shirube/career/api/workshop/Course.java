// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.api.workshop;

/**
 * Where a workshop is at a moment.
 *
 * @param step 1 to {@value WorkshopPlan#STEPS}
 * @param running whether the clock runs; it stands while paused
 * @param secondsLeft of this step; below zero where its time is over and it goes on
 */
public record Course(int step, boolean running, int secondsLeft) {}
