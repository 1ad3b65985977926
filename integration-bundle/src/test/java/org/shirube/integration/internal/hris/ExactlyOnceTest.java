// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.people.api.imports.ImportDraft;
import org.shirube.people.api.imports.ImportRun;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.platform.api.page.PageRequest;

@DisplayName("F126: a delivery is applied exactly once, wherever the process dies")
class ExactlyOnceTest {

    private static final String UNITS = "id,name\nD1,Sales\n";
    private static final String PEOPLE = "id,name,unit,email\n1,山田 太郎,D1,a@example.jp\n2,佐藤 花子,D1,b@example.jp\n";

    @TempDir
    Path base;

    /** Stands for a process that is gone: nothing catches it on the way. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    @DisplayName("F126: killed before and after every single call to the directory, it goes on from there")
    void killedEverywhere() {
        int deaths = 0;
        for (int moment = 1; ; moment++) {
            World world = new World(base.resolve("world" + moment));
            world.deliver(PEOPLE, UNITS);
            boolean died = runUntil(world, moment);
            // The directory gives up what a dead process was reading; a new process starts.
            failUnfinished(world);
            world.work(world.intake(world.people, true));
            world.work(world.intake(world.people, true));
            assertThat(world.people.applied()).as("killed at %d", moment).isEqualTo(1);
            assertThat(world.people.headcount("hris")).isEqualTo(2);
            assertThat(world.files("in").keySet())
                    .as("killed at %d", moment)
                    .contains("done/*/people.csv", "done/*/units.csv")
                    .noneMatch(name -> name.startsWith(".taken"));
            if (!died) {
                break;
            }
            deaths++;
        }
        assertThat(deaths).isGreaterThan(10);
    }

    @Test
    @DisplayName("F126: the same files again change nothing; older files again are news")
    void again() {
        World world = new World(base);
        Intake intake = world.intake(world.people, true);
        world.deliver(PEOPLE, UNITS);
        world.work(intake);
        world.deliver(PEOPLE, UNITS);
        world.work(intake);
        assertThat(world.people.applied()).isEqualTo(1);
        world.deliver(PEOPLE.replace("太郎", "次郎"), UNITS);
        world.work(intake);
        world.deliver(PEOPLE, UNITS);
        world.work(intake);
        assertThat(world.people.applied()).isEqualTo(3);
        assertThat(world.people.person("hris", "1"))
                .extracting(PersonRow::given)
                .containsExactly("太郎");
    }

    /** Works with a directory that dies at a moment; says whether that moment came. */
    private static boolean runUntil(World world, int moment) {
        AtomicInteger left = new AtomicInteger(moment);
        try {
            world.work(world.intake(mortal(PeopleImport.class, world.people, left), true));
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private static void failUnfinished(World world) {
        for (ImportRun run :
                world.people.history(World.ROUTE, PageRequest.first(10)).items()) {
            if (run.state() == ImportRun.State.READING) {
                world.people.discardUnfinished(run.id());
            }
        }
    }

    /** Dies before an odd, after an even count of calls. */
    private static <T> T mortal(Class<T> type, T real, AtomicInteger left) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    dieAtZero(left);
                    try {
                        Object result = method.invoke(real, arguments);
                        dieAtZero(left);
                        return result instanceof ImportDraft draft ? mortal(ImportDraft.class, draft, left) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void dieAtZero(AtomicInteger left) {
        if (left.decrementAndGet() <= 0) {
            throw new Killed();
        }
    }
}
