// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api.request;

/**
 * What somebody says of the scheme at the end. It is only counted, over five people or more, and stands nowhere beside a name.
 *
 * @param helpful 1 (not at all) to 5 (very)
 */
public record Feedback(int helpful) {

    /**
     * @throws IllegalArgumentException where it is out of its range
     */
    public Feedback {
        if (helpful < 1 || helpful > 5) {
            throw new IllegalArgumentException("helpful must be 1 to 5");
        }
    }
}
