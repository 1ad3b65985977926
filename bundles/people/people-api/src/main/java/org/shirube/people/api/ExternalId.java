// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.api;

/**
 * What another system calls a person or a unit.
 *
 * @param source the name of that system as in its mapping, for example {@code hris}
 * @param value its id there, 1 to 100 characters, compared with case
 */
public record ExternalId(String source, String value) {}
