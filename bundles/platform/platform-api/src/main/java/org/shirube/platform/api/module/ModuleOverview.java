// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.api.module;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The installed modules. Contains no personal data, so it asks for no actor. */
@ProviderType
public interface ModuleOverview {

    /** Every installed bundle of Shirube, by name. */
    List<ModuleState> modules();
}
