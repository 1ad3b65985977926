// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.desk;

import org.shirube.dialogue.api.LibraryDesk;
import org.shirube.ui.CurrentActor;
import org.shirube.ui.CurrentZone;

/** What editing a sheet takes. */
record SheetDesk(LibraryDesk desk, CurrentActor actor, CurrentZone zone) {}
