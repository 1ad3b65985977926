// SPDX-License-Identifier: Apache-2.0
/** Vaadin's servlet in this container, and what surrounds it. */
@NullMarked
package org.shirube.ui.internal.servlet;

import org.jspecify.annotations.NullMarked;
