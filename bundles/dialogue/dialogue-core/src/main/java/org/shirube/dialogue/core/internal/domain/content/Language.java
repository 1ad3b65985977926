// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

/** A language the library exists in. */
public enum Language {
    JAPANESE("ja", ""),
    ENGLISH("en", " ");

    private final String key;
    private final String joint;

    Language(String key, String joint) {
        this.key = key;
        this.joint = joint;
    }

    /** As it stands in the names of files. */
    public String key() {
        return key;
    }

    /** What stands between two lines that are one paragraph. */
    String joint() {
        return joint;
    }
}
