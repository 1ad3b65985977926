// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.network;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.NetworkPicture.Department;
import org.shirube.mentoring.api.network.NetworkPicture.Edge;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.ui.internal.hr.part.HrWorld;
import org.shirube.mentoring.ui.internal.part.Guest;
import org.shirube.people.api.UnitId;
import org.shirube.ui.chart.Chart;
import org.shirube.ui.testing.Seen;

@ExtendWith(Guest.class)
class NetworkScreenTest {

    private static final UnitId SALES = new UnitId(UUID.randomUUID());
    private static final UnitId MAKE = new UnitId(UUID.randomUUID());
    private static final UnitId LAB = new UnitId(UUID.randomUUID());

    private final HrWorld world = new HrWorld();

    @Test
    @DisplayName(
            "F57, F60: the net between departments in a sentence, a picture and a table, and the share with a partner")
    void drawn() {
        world.mentoring.draw(
                picture(List.of(new Edge(SALES, MAKE, 7), new Edge(MAKE, LAB, 12)), true),
                List.of(
                        new PartnerShare(null, "", 300, 84),
                        new PartnerShare(SALES, "営業本部", 100, 20),
                        new PartnerShare(MAKE, "開発本部", 100, 50)));
        NetworkScreen screen = open();
        assertThat(Seen.text(screen))
                .contains("部署どうしの2本のつながりに、合わせて19組のペアがあります。いちばん多いのは開発本部と研究所の間の12組です。")
                .contains("営業本部と開発本部", "どちらかが5人未満のため表示しません。", "2026年11月25日の数です。")
                .contains("全社300人のうち84人（28％）に、上司でない話し相手が一人以上います。")
                .contains("比べられる2部署のうち、いちばん高いのは開発本部の50％です。");
        assertThat(_find(screen, Chart.class)).hasSize(2);
    }

    @Test
    @DisplayName("F57: thicker lines stand for more pairs")
    void thickness() {
        String option = NetDrawing.option(picture(List.of(new Edge(SALES, MAKE, 5), new Edge(MAKE, LAB, 10)), false))
                .toString();
        assertThat(option).contains("width=5.5", "width=10.0", "symbolSize=36.0");
    }

    @Test
    @DisplayName("F57: where nothing can be told, that is said")
    void nothing() {
        assertThat(Seen.text(open())).contains("まだ図がありません", "例：営業本部と開発本部の間に12組。");
        world.mentoring.draw(picture(List.of(), true), List.of());
        assertThat(Seen.text(open())).contains("5人以上の部署どうしのつながりは、まだありません。");
    }

    private static NetworkPicture picture(List<Edge> edges, boolean withheld) {
        return new NetworkPicture(
                HrWorld.TODAY,
                List.of(new Department(SALES, "営業本部"), new Department(MAKE, "開発本部"), new Department(LAB, "研究所")),
                edges,
                withheld);
    }

    private NetworkScreen open() {
        NetworkScreen screen = new NetworkScreen(world.mentoring.network(), world.tools.visit());
        screen.show();
        return screen;
    }
}
