// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.part;

import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shirube.career.api.share.InMemoryShares;
import org.shirube.career.api.share.Shares;
import org.shirube.dialogue.api.Library;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.InMemoryPeopleDirectory;
import org.shirube.people.api.PersonRows;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.visibility.VisibilityGrants;
import org.shirube.platform.testing.InMemoryGrants;
import org.shirube.ui.Visit;
import org.shirube.ui.testing.BarePage;
import org.shirube.ui.testing.MadeUpVisit;

/** A page in Japanese without a browser: Aoi, Ken and Jun, and services that answer what the test says and nothing else. */
public final class Scene extends BarePage {

    public static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");
    public static final EmployeeId AOI = id("aoi");
    public static final EmployeeId KEN = id("ken");
    public static final EmployeeId JUN = id("jun");

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final Clock CLOCK = Clock.fixed(NOW, ZONE);

    private final Map<String, Function<List<Object>, @Nullable Object>> answers = new HashMap<>();
    public final Shares shares = new InMemoryShares(CLOCK);
    public final VisibilityGrants grants = new InMemoryGrants(CLOCK);

    private static EmployeeId id(String name) {
        return new EmployeeId(InMemoryPeopleDirectory.idOf(name));
    }

    public Scene() {
        super(SceneTexts.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        super.beforeEach(context);
        answers.clear();
    }

    /**
     * What a method of any service answers; one that has no answer fails the test.
     *
     * @param method its name, or, where services share one, with its type: {@code Trends.of}
     */
    public void answer(String method, Function<List<Object>, @Nullable Object> answer) {
        answers.put(method, answer);
    }

    public static Actor actor(EmployeeId who) {
        return new Actor(who.value(), "somebody", who.value(), Set.of(Role.MEMBER));
    }

    /** The services as this person has them. */
    public Services services(EmployeeId who) {
        Map<Class<?>, Object> given = Map.of(
                Visit.class,
                new MadeUpVisit(actor(who), CLOCK, directory()),
                Library.class,
                new Shelf(),
                Shares.class,
                shares,
                VisibilityGrants.class,
                grants);
        return (Services) made(Services.class, given);
    }

    /** Of a class of this module, with parts that answer for what it asks for. */
    private Object made(Class<?> type, Map<Class<?>, Object> given) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] parts = Arrays.stream(constructor.getParameterTypes())
                .map(part -> Optional.ofNullable(given.get(part))
                        .orElseGet(() -> part.isInterface() ? answering(part) : made(part, given)))
                .toArray();
        try {
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object answering(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Function<List<Object>, @Nullable Object> answer =
                    answers.getOrDefault(type.getSimpleName() + "." + method.getName(), answers.get(method.getName()));
            if (answer == null) {
                throw new AssertionError("nobody expected " + type.getSimpleName() + "." + method.getName());
            }
            return answer.apply(Arrays.asList(arguments));
        });
    }

    private static InMemoryPeopleDirectory directory() {
        return new InMemoryPeopleDirectory(
                Stream.empty(), Stream.of(row("aoi", "青井"), row("ken", "健"), row("jun", "純")));
    }

    private static PersonRow row(String id, String family) {
        return PersonRows.person(id, family, null, null);
    }

    /** What a service says to whoever has nothing to do with it. */
    public void refuse(String method) {
        answer(method, call -> {
            throw new AccessDeniedException("a dialogue of others");
        });
    }
}
