// SPDX-License-Identifier: Apache-2.0
@Header(name = "Karaf-Commands", value = "org.shirube.people.sample.internal.command")
@NullMarked
package org.shirube.people.sample.internal.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;
