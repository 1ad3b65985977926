// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.servlet;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/**
 * Vaadin's push script under the address Vaadin asks for. A registration of its own, because Vaadin cannot read a
 * {@code bundle:} URL that comes from the servlet context.
 */
@Component(service = PushFiles.class)
@HttpWhiteboardContextSelect(ShellContext.SELECT)
@HttpWhiteboardResource(pattern = "/VAADIN/static/push/*", prefix = "/assets/push")
public class PushFiles {}
