// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.WordSource;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules words can be chosen from, as they are there at the moment. */
@Component(service = WordSources.class)
public final class WordSources {

    private static final Logger LOG = LoggerFactory.getLogger(WordSources.class);

    private final List<WordSource> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bind(WordSource source) {
        all.add(source);
    }

    void unbind(WordSource source) {
        all.remove(source);
    }

    List<ChosenWord> words(Actor member) {
        return all.stream()
                .flatMap(source -> words(source, member).stream())
                .distinct()
                .toList();
    }

    private static List<ChosenWord> words(WordSource source, Actor member) {
        try {
            return source.words(member);
        } catch (RuntimeException e) {
            LOG.warn("{} has no words to choose from", source.getClass().getName(), e);
            return List.of();
        }
    }
}
