// SPDX-License-Identifier: Apache-2.0
/** Karaf shell commands for integrators and operators. */
@NullMarked
package org.shirube.integration.internal.command;

import org.jspecify.annotations.NullMarked;
