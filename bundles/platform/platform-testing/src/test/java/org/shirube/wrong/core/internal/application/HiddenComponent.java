// SPDX-License-Identifier: Apache-2.0
package org.shirube.wrong.core.internal.application;

import org.osgi.service.component.annotations.Component;

/** Breaks the rule that components are public, so that the rule can be seen to find it. */
@Component(service = HiddenComponent.class)
final class HiddenComponent {}
