// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api.imports;

/**
 * Where something was read.
 *
 * @param file the file's name without folders
 * @param row the line it starts on, from 1; the heading is line 1
 */
public record Origin(String file, long row) {}
