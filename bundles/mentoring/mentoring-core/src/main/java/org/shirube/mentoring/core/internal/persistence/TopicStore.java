// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import java.util.List;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.platform.persistence.PersistenceUnit;

/** The catalogue of topics. */
public final class TopicStore {

    private final PersistenceUnit unit;

    public TopicStore(PersistenceUnit unit) {
        this.unit = unit;
    }

    /** In their order. */
    public List<Topic> all() {
        return unit.call(em -> em.createQuery("select t from TopicEntity t order by t.place, t.key", TopicEntity.class)
                .getResultStream()
                .map(TopicEntity::toTopic)
                .toList());
    }

    public void put(Topic topic, int place) {
        unit.run(em -> {
            TopicEntity there = em.find(TopicEntity.class, topic.key());
            if (there == null) {
                em.persist(new TopicEntity(topic, place));
            } else {
                there.become(topic);
            }
        });
    }

    public void order(List<String> keys) {
        unit.run(em -> {
            for (int place = 0; place < keys.size(); place++) {
                em.find(TopicEntity.class, keys.get(place)).move(place + 1);
            }
        });
    }
}
