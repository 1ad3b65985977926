// SPDX-License-Identifier: Apache-2.0
package org.shirube.wrong.core.internal.persistence;

import jakarta.persistence.Entity;

/** Breaks the rules that entities are woven and keep their fields to themselves. */
@Entity
class OpenEntity {

    int open;
}
