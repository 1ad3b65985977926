// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shirube.mentoring.api.profile.Topic;

/** A topic of the catalogue. */
@Entity
@Table(name = "topic", schema = "mentoring")
class TopicEntity {

    @Id
    @Column(name = "topic_key")
    private String key;

    private String ja;

    private String en;

    private boolean retired;

    private int place;

    protected TopicEntity() {}

    TopicEntity(Topic topic, int place) {
        this.key = topic.key();
        this.place = place;
        become(topic);
    }

    final void become(Topic topic) {
        this.ja = topic.ja();
        this.en = topic.en();
        this.retired = topic.retired();
    }

    void move(int to) {
        this.place = to;
    }

    Topic toTopic() {
        return new Topic(key, ja, en, retired);
    }
}
