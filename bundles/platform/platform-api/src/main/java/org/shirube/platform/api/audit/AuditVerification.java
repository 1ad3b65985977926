// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.audit;

/**
 * Whether the chain is whole.
 *
 * @param entries how many entries were read
 * @param firstBroken the sequence at which the chain no longer fits, or 0 where it is whole
 * @param lastHash the hash of the last entry that fits, 64 hexadecimal digits: written down elsewhere, it finds out who
 *     writes the whole chain anew
 */
public record AuditVerification(long entries, long firstBroken, String lastHash) {

    /** Whether every entry fits. */
    public boolean whole() {
        return firstBroken == 0;
    }
}
