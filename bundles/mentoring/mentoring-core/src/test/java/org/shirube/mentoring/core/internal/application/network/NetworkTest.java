// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.SchemeKind;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.network.NetworkPicture;
import org.shirube.mentoring.api.network.PartnerShare;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.core.internal.application.Company;
import org.shirube.mentoring.core.internal.application.Mentorings;
import org.shirube.mentoring.core.internal.application.match.UnitTree;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class NetworkTest {

    private static final int PEOPLE = 12;

    @Parameter
    Dialect dialect;

    private Mentorings world;
    private NetworkJob job;
    private NetworkService network;

    @BeforeEach
    void open() {
        Company company = new Company().unit("company", null, null);
        for (String department : List.of("sales", "plant", "lab")) {
            company.unit(department, "company", department + 0);
            company.unit(department + "-section", department, null);
            for (int i = 0; i < PEOPLE; i++) {
                company.person(department + i, department + "-section");
            }
        }
        world = new Mentorings(dialect, company.directory());
        UnitTree tree = new UnitTree(world.directory, world.clock);
        job = new NetworkJob(world.database.transactions(), world.unit, world.directory, tree, world.clock);
        network = new NetworkService(world.database.transactions(), world.unit, tree);
    }

    @AfterEach
    void close() {
        job.stop();
        world.close();
    }

    private void pair(SchemeId scheme, String seeker, String mentor) {
        world.schemes.join(world.member(seeker), scheme, Side.SEEKER, 0);
        world.schemes.join(world.member(mentor), scheme, Side.OFFERER, 1);
        Request request = world.requests.ask(Company.actor(seeker), scheme, Company.id(mentor), "");
        world.requests.accept(Company.actor(mentor), request.id());
    }

    @Test
    @DisplayName("F59, F60: the net between departments is told in numbers of five people or more on either side")
    void picture() {
        SchemeId scheme = world.open(world.free(SchemeKind.DIAGONAL, 1));
        assertThat(network.picture(world.hr)).isEmpty();
        for (int i = 1; i <= 6; i++) {
            pair(scheme, "sales" + i, "plant" + i);
        }
        for (int i = 7; i <= 10; i++) {
            pair(scheme, "sales" + i, "lab" + i);
        }
        job.look();
        NetworkPicture picture = network.picture(world.hr).orElseThrow();
        assertThat(picture.edges()).extracting(NetworkPicture.Edge::pairs).containsExactly(6);
        assertThat(picture.departments())
                .extracting(NetworkPicture.Department::name)
                .containsExactly("plant", "sales");
        assertThat(picture.withheld()).isTrue();
        List<PartnerShare> shares = network.shares(world.hr);
        assertThat(shares)
                .filteredOn(share -> share.unit() == null)
                .extracting(PartnerShare::withPartner)
                .containsExactly(20);
        assertThat(shares).extracting(PartnerShare::name).doesNotContain("lab", "sales");
    }

    @Test
    @DisplayName("F59: numbers stand for a week, whatever changes in between")
    void stands() {
        SchemeId scheme = world.open(world.free(SchemeKind.DIAGONAL, 1));
        for (int i = 1; i <= 6; i++) {
            pair(scheme, "sales" + i, "plant" + i);
        }
        job.look();
        pair(scheme, "sales7", "plant7");
        job.look();
        assertThat(network.picture(world.hr).orElseThrow().edges())
                .extracting(NetworkPicture.Edge::pairs)
                .containsExactly(6);
        world.clock.advance(Duration.ofDays(7));
        job.look();
        assertThat(network.picture(world.hr).orElseThrow().edges())
                .extracting(NetworkPicture.Edge::pairs)
                .containsExactly(7);
    }

    @Test
    @DisplayName("F59: only HR sees the net")
    void onlyHr() {
        assertThatThrownBy(() -> network.picture(Company.actor("sales1"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> network.shares(Company.actor("sales1"))).isInstanceOf(AccessDeniedException.class);
    }
}
