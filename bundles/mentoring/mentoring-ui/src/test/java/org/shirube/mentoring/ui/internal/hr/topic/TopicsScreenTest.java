// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.topic;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.profile.Topic;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.ui.testing.Form;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class TopicsScreenTest {

    private final HrWorld world = new HrWorld();
    private TopicsScreen screen;

    @BeforeEach
    void open() {
        screen = new TopicsScreen(world.mentoring.topics(), world.tools.visit());
        screen.show();
    }

    @Test
    @DisplayName("F58: HR keeps the topics in both languages, those no longer offered apart")
    void listed() {
        assertThat(Seen.text(screen))
                .contains("選べる話題", "これからのキャリア", "Where my career goes")
                .contains("もう選べない話題", "むかしの話題");
    }

    @Test
    @DisplayName("F58: a new topic gets a key of its own from its English name, and both names are needed")
    void added() {
        Seen.press(screen, "話題を加える");
        Form.type("日本語の名前", "学び直し");
        Form.press("保存する");
        assertThat(Form.isOpen()).isTrue();
        Form.type("英語の名前", "Old!");
        Form.press("保存する");
        assertThat(all()).last().isEqualTo(new Topic("old-2", "学び直し", "Old!", false));
        assertThat(Seen.text(screen)).contains("学び直し");
    }

    @Test
    @DisplayName("F58: keys hold letters, digits and hyphens whatever the name is")
    void keys() {
        assertThat(TopicDialog.key("  Café & more: 2nd step ")).isEqualTo("cafe-more-2nd-step");
        assertThat(TopicDialog.key("2027")).isEqualTo("topic");
        assertThat(TopicDialog.key("あ")).isEqualTo("topic");
        assertThat(new Topic(TopicDialog.key("x".repeat(60)) + "-100", "長い", "Long", false).key())
                .hasSizeLessThanOrEqualTo(Topic.MAX_KEY);
    }

    @Test
    @DisplayName("F58: names change, the key stays")
    void renamed() {
        Seen.press(screen, "名前を変える");
        Form.type("日本語の名前", "これからの仕事");
        Form.press("保存する");
        assertThat(all()).first().isEqualTo(new Topic("career-path", "これからの仕事", "Where my career goes", false));
    }

    @Test
    @DisplayName("F58: topics move by keyboard, and are taken out of the choice and back")
    void movedAndRetired() {
        Seen.press(item("チームを率いる"), "上へ");
        assertThat(all()).first().extracting(Topic::key).isEqualTo("leadership");
        assertThat(Seen.text(screen)).contains("「チームを率いる」を1番目にしました。");
        Seen.press(item("チームを率いる"), "選べないようにする");
        assertThat(Seen.text(screen)).contains("すでに選んだ人のプロフィールには残ります。");
        Seen.press(item("チームを率いる"), "また選べるようにする");
        assertThat(all()).filteredOn(Topic::retired).extracting(Topic::key).containsExactly("old");
    }

    private TopicItem item(String name) {
        return _find(screen, TopicItem.class).stream()
                .filter(item -> Seen.text(item).contains(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Topic> all() {
        return world.mentoring.topics().all(world.hr);
    }
}
