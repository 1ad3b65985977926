// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.api;

/** Words of a talk, for showing that nobody else may handle them. */
public record Note(String text) {}
