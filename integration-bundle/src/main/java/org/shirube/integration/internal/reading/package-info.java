// SPDX-License-Identifier: Apache-2.0
/** From bytes to rows: encodings, CSV and its limits, archives. Plain Java, no OSGi, no Camel. */
@NullMarked
package org.shirube.integration.internal.reading;

import org.jspecify.annotations.NullMarked;
