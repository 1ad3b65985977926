// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import java.nio.file.Path;

/** The bundles that this one builds on cannot use it themselves. */
class PlatformApiHouseTest extends HouseChecks {

    PlatformApiHouseTest() {
        super(Path.of("../platform-api"));
    }
}
