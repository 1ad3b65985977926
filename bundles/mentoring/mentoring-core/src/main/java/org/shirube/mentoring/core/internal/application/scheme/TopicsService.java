// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.scheme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.MentoringRefusedException.Reason;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.core.internal.application.Happenings;
import org.shirube.mentoring.core.internal.application.Members;
import org.shirube.mentoring.core.internal.application.Refusals;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.TopicStore;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.audit.Subject;
import org.shirube.platform.api.ledger.ActivityLedger;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** The catalogue of topics. */
@Component
public final class TopicsService implements Topics {

    private final Transactions transactions;
    private final TopicStore topics;
    private final Happenings happenings;

    @Activate
    public TopicsService(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference ActivityLedger ledger) {
        this.transactions = transactions;
        this.topics = new TopicStore(unit);
        this.happenings = new Happenings(ledger);
    }

    @Override
    public List<Topic> all(Actor actor) {
        return topics.all();
    }

    @Override
    public void put(Actor hr, Topic topic) {
        Members.requireHr(hr);
        transactions.run(c -> {
            List<Topic> all = topics.all();
            boolean known = all.stream().anyMatch(one -> one.key().equals(topic.key()));
            Refusals.unless(known || all.size() < MOST, Reason.TOO_MANY);
            topics.put(topic, all.size() + 1);
            tell(hr, topic.key(), "mentoring.topic.put");
        });
    }

    @Override
    public void order(Actor hr, List<String> keys) {
        Members.requireHr(hr);
        transactions.run(c -> {
            Set<String> rest =
                    topics.all().stream().map(Topic::key).collect(Collectors.toCollection(LinkedHashSet::new));
            List<String> order = new ArrayList<>();
            keys.stream().filter(rest::remove).forEach(order::add);
            order.addAll(rest);
            topics.order(order);
            tell(hr, "", "mentoring.topic.ordered");
        });
    }

    private void tell(Actor hr, String key, String kind) {
        UUID id = UUID.nameUUIDFromBytes(("mentoring.topic/" + key).getBytes(StandardCharsets.UTF_8));
        happenings.add(hr, kind, new Subject("mentoring.topic", id), Map.of("topic", key));
    }
}
