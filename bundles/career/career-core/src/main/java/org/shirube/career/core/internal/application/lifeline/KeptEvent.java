// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.lifeline;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shirube.career.api.lifeline.EventId;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.Frame;
import org.shirube.career.api.lifeline.Lenses;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.Meaning;
import org.shirube.career.api.lifeline.Support;
import org.shirube.career.api.lifeline.When;
import org.shirube.career.core.internal.application.keep.Kept;

/** An event as it is sealed: plain values, so that the api may change and what was kept stays. */
record KeptEvent(
        String title,
        String words,
        String when,
        int then,
        String withWhom,
        String value,
        String emotion,
        String meaning,
        String relation,
        String past,
        String present,
        String future,
        List<String> competencies,
        boolean turningPoint,
        boolean above,
        boolean beside,
        List<Said> meanings) {

    /** A meaning. */
    record Said(int value, Instant since, String words) {}

    static KeptEvent of(Experience what, List<Meaning> meanings) {
        return new KeptEvent(
                what.title(),
                what.words(),
                what.when().toString(),
                what.then(),
                what.withWhom(),
                what.value(),
                what.lenses().emotion(),
                what.lenses().meaning(),
                what.lenses().relation(),
                what.frame().past(),
                what.frame().present(),
                what.frame().future(),
                what.competencies(),
                what.turningPoint(),
                what.support().contains(Support.ABOVE),
                what.support().contains(Support.BESIDE),
                meanings.stream()
                        .map(said -> new Said(said.value(), said.since(), said.words()))
                        .toList());
    }

    static LifelineEvent open(Kept<KeptEvent> kept) {
        KeptEvent content = kept.content();
        List<Meaning> meanings = content.meanings.stream()
                .map(said -> new Meaning(said.value, said.since, said.words))
                .toList();
        return new LifelineEvent(new EventId(kept.id()), kept.version(), content.experience(), meanings);
    }

    private Experience experience() {
        return new Experience(
                title,
                words,
                When.read(when)
                        .orElseThrow(() -> new IllegalStateException("an event is not as this version keeps it")),
                then,
                withWhom,
                value,
                new Lenses(emotion, meaning, relation),
                new Frame(past, present, future),
                competencies,
                turningPoint,
                support());
    }

    private Set<Support> support() {
        Set<Support> support = EnumSet.noneOf(Support.class);
        if (above) {
            support.add(Support.ABOVE);
        }
        if (beside) {
            support.add(Support.BESIDE);
        }
        return support;
    }
}
