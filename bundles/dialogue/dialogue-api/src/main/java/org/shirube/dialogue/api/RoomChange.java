// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** What has changed in the room of a talk, so that a page reads no more anew than it must. */
public enum RoomChange {

    /** Somebody wrote in a note, and nothing else happened. */
    NOTES,

    /** Anything in the room, notes as well. */
    ROOM
}
