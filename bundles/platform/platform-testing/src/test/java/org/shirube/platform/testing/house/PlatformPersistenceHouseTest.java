// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import java.nio.file.Path;

/** The bundles that this one builds on cannot use it themselves. */
class PlatformPersistenceHouseTest extends HouseChecks {

    PlatformPersistenceHouseTest() {
        super(Path.of("../platform-persistence"));
    }
}
