// SPDX-License-Identifier: Apache-2.0
/** From rows of several files to one picture of a person over time. Plain Java, no OSGi, no Camel. */
@NullMarked
package org.shirube.integration.internal.joining;

import org.jspecify.annotations.NullMarked;
