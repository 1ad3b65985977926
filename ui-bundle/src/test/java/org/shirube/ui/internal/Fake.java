// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for a large interface of which a test needs a few methods; any other call is a mistake of the test. */
public final class Fake {

    private Fake() {}

    /**
     * @param methods by name: what they answer to their arguments
     */
    public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> methods) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            Function<Object[], Object> answer = methods.get(method.getName());
            if (answer != null) {
                return answer.apply(arguments);
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(self);
                case "equals" -> self == arguments[0];
                case "toString" -> type.getSimpleName();
                default -> throw new UnsupportedOperationException(method.toString());
            };
        }));
    }
}
