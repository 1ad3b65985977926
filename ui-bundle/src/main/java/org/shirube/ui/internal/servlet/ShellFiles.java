// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** The shell's own style sheets, scripts and pictures: public, no sign-in. */
@Component(service = ShellFiles.class)
@HttpWhiteboardContextSelect(ShellContext.SELECT)
@HttpWhiteboardResource(pattern = "/assets/*", prefix = "/assets")
public class ShellFiles {}
