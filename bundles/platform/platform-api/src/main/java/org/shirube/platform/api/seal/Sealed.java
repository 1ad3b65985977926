// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.seal;

/**
 * A sealed text with what it opens for.
 *
 * @param place where it is kept, as it was sealed for
 * @param bytes what {@link Seals#seal} gave; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on and opened, never compared.
public record Sealed(Circle circle, String place, byte[] bytes) {}
