// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.reading;

/**
 * How a file is written.
 *
 * @param encoding its encoding
 * @param delimiter what separates cells: one ASCII character
 * @param zipped whether it is a zip with one file in it
 */
public record TableFormat(Encoding encoding, char delimiter, boolean zipped) {}
