// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal;

import org.osgi.service.component.annotations.Component;
import org.shirube.ui.ModuleTexts;
import org.shirube.ui.TextSource;

/** The texts of these screens. */
@Component(service = TextSource.class)
public final class MentoringTexts extends ModuleTexts {}
