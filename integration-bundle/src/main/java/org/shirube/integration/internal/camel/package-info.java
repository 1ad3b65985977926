// SPDX-License-Identifier: Apache-2.0
/** The one Camel context, its whiteboard of routes, the YAML folder and the overview. */
@NullMarked
package org.shirube.integration.internal.camel;

import org.jspecify.annotations.NullMarked;
