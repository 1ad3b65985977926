// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Metatype configurations for components that a test makes by hand. */
public final class Configurations {

    private Configurations() {}

    /** The type's defaults, but for the values given by method name. */
    public static <A extends Annotation> A of(Class<A> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object value = values.getOrDefault(method.getName(), method.getDefaultValue());
            if (value == null) {
                throw new IllegalStateException(name(method) + " has no default and was not given");
            }
            return value;
        }));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
