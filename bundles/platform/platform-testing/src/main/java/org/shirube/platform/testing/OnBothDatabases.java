// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.platform.persistence.Dialect;

/**
 * Runs a whole test class once on H2 and once on PostgreSQL. The class takes the {@link Dialect} as its only constructor
 * argument, or in a field marked {@code @Parameter}, and opens {@link TestDatabase#fresh} with it before each test. For a
 * single method use {@code @ParameterizedTest} with {@code @EnumSource(Dialect.class)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
public @interface OnBothDatabases {}
