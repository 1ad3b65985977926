// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** The style sheet of these screens, served beside the shell's. */
@Component(service = MentoringFiles.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=shirube)")
@HttpWhiteboardResource(pattern = "/assets/mentoring/*", prefix = "/assets/mentoring")
public final class MentoringFiles {}
