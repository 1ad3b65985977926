// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.persistence.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A transaction's connection without the power to end the transaction, and without any power once it has ended. */
final class BoundConnection implements InvocationHandler {

    private static final Set<String> OURS = Set.of("commit", "setAutoCommit", "setTransactionIsolation", "abort");

    private final Connection delegate;
    private final boolean strict;
    private final Connection proxy;
    private boolean expired;

    private BoundConnection(Connection delegate, boolean strict) {
        this.delegate = delegate;
        this.strict = strict;
        this.proxy = (Connection)
                Proxy.newProxyInstance(BoundConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    /** Tells its user off for what it must not do. */
    static BoundConnection strict(Connection delegate) {
        return new BoundConnection(delegate, true);
    }

    /** Lets its user believe that it did what it must not do. */
    static BoundConnection lenient(Connection delegate) {
        return new BoundConnection(delegate, false);
    }

    Connection connection() {
        return proxy;
    }

    void expire() {
        expired = true;
    }

    @Override
    public @Nullable Object invoke(Object self, Method method, Object @Nullable [] args) throws Throwable {
        String name = method.getName();
        switch (name) {
            case "close":
                return null;
            case "isClosed":
                return expired;
            case "equals":
                return args != null && self == args[0];
            case "hashCode":
                return System.identityHashCode(self);
            case "toString":
                return "connection of a running transaction";
            default:
                return guarded(method, args);
        }
    }

    private @Nullable Object guarded(Method method, Object @Nullable [] args) throws Throwable {
        if (expired) {
            throw new SQLException("The transaction of this connection has ended; it must not be kept");
        }
        if (endsTransaction(method)) {
            if (strict) {
                throw new SQLException(
                        method.getName() + " is the transaction's: throw to roll back, return to commit");
            }
            return null;
        }
        try {
            return method.invoke(delegate, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    /** Rolling back to a savepoint stays allowed. */
    private static boolean endsTransaction(Method method) {
        return OURS.contains(method.getName())
                || (method.getName().equals("rollback") && method.getParameterCount() == 0);
    }
}
