// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** Where a talk is. */
public enum Place {
    IN_PERSON,
    ONLINE
}
