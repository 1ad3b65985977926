// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.api;

import java.util.ArrayList;
import java.util.List;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;

/** Tells everybody who follows something, when it is asked to. */
final class MemoryNews implements MentoringNews {

    private final List<Runnable> listeners = new ArrayList<>();

    @Override
    public AutoCloseable watchMine(Actor member, Runnable changed) {
        InMemoryMentoring.me(member);
        return watch(changed);
    }

    @Override
    public AutoCloseable watchBoard(Actor hr, SchemeId scheme, Runnable changed) {
        hr.require("looking after mentoring", Role.HR_ADMIN);
        return watch(changed);
    }

    private AutoCloseable watch(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    void ring() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
