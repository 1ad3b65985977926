// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shirube.mentoring.api.request.Introduction;
import org.shirube.mentoring.api.request.Pair;
import org.shirube.mentoring.api.request.Request;
import org.shirube.people.api.EmployeeId;

/**
 * What one has with others, sorted by what is to do.
 *
 * @param toAnswer requests that wait for one's own word, the longest waiting first
 * @param waiting those one asked that wait for the other one, or for a place
 * @param answered all others, newest first
 * @param running pairs that go on
 * @param ended pairs that are over, newest first
 * @param introductions in which one is one of the three
 */
record Overview(
        List<Request> toAnswer,
        List<Request> waiting,
        List<Request> answered,
        List<Pair> running,
        List<Pair> ended,
        List<Introduction> introductions) {

    static Overview of(Services services) {
        EmployeeId me = services.me();
        List<Request> sent = services.requests().sent(services.actor());
        List<Request> all = Stream.concat(sent.stream(), services.requests().received(services.actor()).stream())
                .distinct()
                .toList();
        List<Pair> pairs = services.pairs().mine(services.actor());
        return new Overview(
                all.stream()
                        .filter(request -> request.waitsFor(me))
                        .sorted(Comparator.comparing(Request::made))
                        .toList(),
                all.stream()
                        .filter(request -> request.live() && !request.waitsFor(me))
                        .toList(),
                all.stream()
                        .filter(request -> !request.live())
                        .sorted(Comparator.comparing(Request::made).reversed())
                        .toList(),
                pairs.stream().filter(pair -> pair.state() != Pair.State.ENDED).toList(),
                pairs.stream().filter(pair -> pair.state() == Pair.State.ENDED).toList(),
                services.introductions().mine(services.actor()));
    }

    /** All others in it. */
    List<EmployeeId> people() {
        return Stream.of(
                        Stream.of(toAnswer, waiting, answered)
                                .flatMap(List::stream)
                                .flatMap(request -> Stream.of(request.seeker(), request.offerer())),
                        Stream.of(running, ended)
                                .flatMap(List::stream)
                                .flatMap(pair -> Stream.of(pair.seeker(), pair.offerer())),
                        introductions.stream().flatMap(one -> Stream.of(one.by(), one.one(), one.other())))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return toAnswer.isEmpty()
                && waiting.isEmpty()
                && answered.isEmpty()
                && running.isEmpty()
                && ended.isEmpty()
                && introductions.isEmpty();
    }
}
