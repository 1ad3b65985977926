// SPDX-License-Identifier: Apache-2.0
/**
 * Mails that tell people that something waits for them. Modules say who is to hear of what, and write it once it is sent; what
 * waits, when it is tried again and who muted it is the same for all. Never holds the words of a person.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.shirube.platform.api.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
