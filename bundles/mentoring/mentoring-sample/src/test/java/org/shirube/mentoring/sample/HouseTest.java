// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.sample;

import org.shirube.platform.testing.house.HouseChecks;

class HouseTest extends HouseChecks {}
