// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** The style sheet and the script of these screens, served beside the shell's. */
@Component(service = CareerFiles.class)
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=shirube)")
@HttpWhiteboardResource(pattern = "/assets/career/*", prefix = "/assets/career")
public final class CareerFiles {}
