// SPDX-License-Identifier: Apache-2.0
package org.shirube.wrong.core.internal.domain;

import jakarta.persistence.Entity;

/** Breaks the rule that domain is plain Java, for {@code HouseRulesTest}. */
@Entity
public class ImpureRule {}
