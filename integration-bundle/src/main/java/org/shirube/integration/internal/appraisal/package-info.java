// SPDX-License-Identifier: Apache-2.0
/** Brings the days on which people are appraised in, so that no talk is put on them. Only days, and only in. */
@NullMarked
package org.shirube.integration.internal.appraisal;

import org.jspecify.annotations.NullMarked;
