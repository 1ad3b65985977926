// SPDX-License-Identifier: Apache-2.0
package org.shirube.wrong.api;

import jakarta.persistence.EntityManager;

/** Breaks the rules that an api is pure and that nobody uses another's internals, for {@code HouseRulesTest}. */
public interface ImpureApi {

    EntityManager manager();

    org.shirube.wrong.core.internal.domain.ImpureRule rule();
}
