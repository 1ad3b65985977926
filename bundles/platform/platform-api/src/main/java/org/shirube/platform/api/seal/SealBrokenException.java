// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.seal;

/** A seal does not open: the bytes were changed or moved, or the key is gone. Tells nothing of the words. */
public class SealBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SealBrokenException(String message, Throwable cause) {
        super(message, cause);
    }
}
