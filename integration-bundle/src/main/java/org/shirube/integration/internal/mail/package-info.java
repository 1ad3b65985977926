// SPDX-License-Identifier: Apache-2.0
/** Mails of talks: from letters that wait to a mail server. */
@NullMarked
package org.shirube.integration.internal.mail;

import org.jspecify.annotations.NullMarked;
