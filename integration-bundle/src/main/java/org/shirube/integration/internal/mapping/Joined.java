// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mapping;

import java.util.List;

/** The rows of the other files of a delivery, by their key. */
public interface Joined {

    /** For a mapping of one file. */
    Joined NOTHING = (file, key) -> List.of();

    /**
     * @param file the alias of a file in the mapping
     * @return its rows with this key, in the order of the file; empty where there are none
     */
    List<RowView> rows(String file, String key);
}
