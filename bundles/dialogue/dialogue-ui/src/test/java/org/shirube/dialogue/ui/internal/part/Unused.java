// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.lang.reflect.Proxy;
import org.shirube.dialogue.api.SharedThemes;
import org.shirube.dialogue.api.Threads;
import org.shirube.dialogue.api.Trends;
import org.shirube.dialogue.api.Years;
import org.shirube.platform.api.audit.AuditTrail;

/** Services that a test does not need: whoever asks them for something fails. */
public final class Unused {

    private Unused() {}

    public static <T> T of(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        }));
    }

    public static Lasting lasting() {
        return lasting(of(SharedThemes.class), of(Trends.class));
    }

    /** Only these two are used. */
    public static Lasting lasting(SharedThemes sharedThemes, Trends trends) {
        return new Lasting(sharedThemes, of(Threads.class), of(Years.class), trends, of(AuditTrail.class));
    }
}
