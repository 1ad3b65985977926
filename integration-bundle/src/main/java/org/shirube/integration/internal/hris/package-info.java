// SPDX-License-Identifier: Apache-2.0
/** The route that brings personnel exports into the directory: intake, exactly once, error files. */
@NullMarked
package org.shirube.integration.internal.hris;

import org.jspecify.annotations.NullMarked;
