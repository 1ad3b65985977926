// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.topic;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.api.profile.Topics;
import org.shirube.mentoring.ui.internal.hr.part.HrLinks;
import org.shirube.mentoring.ui.internal.hr.part.Said;
import org.shirube.mentoring.ui.internal.part.Links;
import org.shirube.mentoring.ui.internal.part.Styled;
import org.shirube.platform.api.actor.Role;
import org.shirube.ui.Screen;
import org.shirube.ui.Visit;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.EmptyState;
import org.shirube.ui.component.PageHeader;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;
import org.shirube.ui.component.WayLink;

/** The topics people choose from, in both languages and in the order in which they are offered. */
@org.osgi.service.component.annotations.Component(service = Component.class, scope = ServiceScope.PROTOTYPE)
@Screen(
        path = HrLinks.TOPICS,
        titleKey = "mentoring.hr.topics.title",
        roles = {Role.HR_ADMIN})
public final class TopicsScreen extends Composite<Styled> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient Visit visit;
    private final Said said = new Said();

    @Activate
    public TopicsScreen(@Reference Topics topics, @Reference Visit visit) {
        this.topics = topics;
        this.visit = visit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    void show() {
        List<Topic> all = topics.all(visit.actor());
        List<Topic> offered = all.stream().filter(topic -> !topic.retired()).toList();
        List<Topic> retired = all.stream().filter(Topic::retired).toList();
        getContent().removeAll();
        getContent().refocus();
        getContent()
                .add(
                        new WayLink(Links.DESK, getTranslation("mentoring.hr.back")),
                        new PageHeader(getTranslation("mentoring.hr.topics.title"))
                                .withSubline(getTranslation("mentoring.hr.topics.subline"))
                                .withActions(Shapes.mainButton(getTranslation("mentoring.hr.topics.new"), this::add)),
                        said,
                        new VisibilityLine(getTranslation("mentoring.hr.topics.visible")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                                    getTranslation("mentoring.hr.topics.empty.title"),
                                    getTranslation("mentoring.hr.topics.empty.text"))
                            .withExample(getTranslation("mentoring.hr.topics.empty.example")));
        }
        addList("mentoring.hr.topics.offered", offered, true);
        addList("mentoring.hr.topics.retired", retired, false);
    }

    private void addList(String title, List<Topic> listed, boolean ordered) {
        if (listed.isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("sh-plain", "mentoring-hr-list");
        for (int i = 0; i < listed.size(); i++) {
            int place = i;
            TopicItem item = new TopicItem(listed.get(i), this::change, this::retire);
            if (ordered && listed.size() > 1) {
                item.withPlaces(place > 0, place < listed.size() - 1, to -> put(listed, place, place + to));
            }
            list.add(item);
        }
        getContent().add(new Card(getTranslation(title), list));
    }

    private void put(List<Topic> listed, int from, int to) {
        List<String> keys = new ArrayList<>(listed.stream().map(Topic::key).toList());
        Collections.swap(keys, from, to);
        if (said.tried(() -> topics.order(visit.actor(), keys))) {
            show();
            said.well(
                    getTranslation("mentoring.hr.topics.moved", listed.get(from).name(getLocale()), to + 1));
        }
    }

    /** What people chose stays with them, so taking a topic away asks nothing and can be taken back. */
    private void retire(Topic topic) {
        Topic other = new Topic(topic.key(), topic.ja(), topic.en(), !topic.retired());
        if (said.tried(() -> topics.put(visit.actor(), other))) {
            show();
            said.well(getTranslation(
                    other.retired() ? "mentoring.hr.topics.gone" : "mentoring.hr.topics.back",
                    topic.name(getLocale())));
        }
    }

    private void change(Topic topic) {
        new TopicDialog(topics, visit, topic, this::show).open();
    }

    private void add() {
        new TopicDialog(topics, visit, null, this::show).open();
    }
}
