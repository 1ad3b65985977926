// SPDX-License-Identifier: Apache-2.0
/** The mapping file: what column becomes what field. Plain Java, no OSGi, no Camel. */
@NullMarked
package org.shirube.integration.internal.mapping;

import org.jspecify.annotations.NullMarked;
