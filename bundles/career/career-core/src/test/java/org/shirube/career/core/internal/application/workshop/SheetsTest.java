// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.application.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.career.core.internal.application.workshop.Gathering.of;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.shirube.career.api.share.Scope;
import org.shirube.career.api.share.Scope.Part;
import org.shirube.career.api.workshop.RoleTalk;
import org.shirube.career.api.workshop.RoleTalk.Consent;
import org.shirube.career.api.workshop.Sheet;
import org.shirube.career.api.workshop.SheetField;
import org.shirube.career.api.workshop.SheetWritten;
import org.shirube.career.api.workshop.WorkshopChange;
import org.shirube.career.api.workshop.WorkshopId;
import org.shirube.career.api.workshop.WorkshopLead.Progress;
import org.shirube.career.api.workshop.WorkshopRefusedException;
import org.shirube.career.core.internal.application.Careers;
import org.shirube.platform.api.actor.AccessDeniedException;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.persistence.Dialect;
import org.shirube.platform.testing.OnBothDatabases;

@OnBothDatabases
class SheetsTest {

    private static final String PLANTED = "霧の朝に一人で直した配線のこと";

    private final Actor member = of("sales", 1);
    private final Actor other = of("plant", 1);

    @Parameter
    Dialect dialect;

    private Gathering gathering;
    private WorkshopId id;

    @BeforeEach
    void open() {
        gathering = new Gathering(dialect);
        id = gathering.running(member, other);
    }

    @AfterEach
    void close() {
        gathering.close();
    }

    @Test
    @DisplayName("F100: one sheet for each person, filled step by step, theirs during the workshop and after it")
    void one_sheet() {
        Sheet sheet = gathering.sheets.open(member, id);
        assertThat(gathering.sheets.open(member, id)).isEqualTo(sheet);
        for (SheetField field : SheetField.values()) {
            assertThat(write(sheet, field, "", field + "のこと")).isEqualTo(new SheetWritten(true, field + "のこと"));
        }
        gathering.leads.end(gathering.lead, id);
        write(sheet, SheetField.NEXT, "NEXTのこと", "来週、話しかける");
        Sheet kept = gathering.sheets.own(member).get(0);
        assertThat(kept.text(SheetField.NEXT)).isEqualTo("来週、話しかける");
        assertThat(kept.text(SheetField.EXPERIENCE)).isEqualTo("EXPERIENCEのこと");
        assertThat(kept.title()).isEqualTo("キャリアを言葉にする");
        assertThat(gathering.sheets.find(other, sheet.id())).isEmpty();
        gathering.sheets.remove(member, sheet.id());
        assertThat(gathering.sheets.own(member)).isEmpty();
    }

    @Test
    @DisplayName("F100: what two pages of one person type does not overwrite each other unseen")
    void two_pages() {
        Sheet sheet = gathering.sheets.open(member, id);
        write(sheet, SheetField.AIM, "", "一枚目");
        assertThat(write(sheet, SheetField.AIM, "", "二枚目")).isEqualTo(new SheetWritten(false, "一枚目"));
        assertThat(write(sheet, SheetField.AIM, "一枚目", "一枚目\n二枚目").taken()).isTrue();
        assertThatThrownBy(() -> write(sheet, SheetField.NEXT, "", "長".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("F100: whoever facilitates sees how many have begun and finished each step, at once, and no word")
    void progress() throws Exception {
        List<WorkshopChange> heard = new ArrayList<>();
        List<WorkshopChange> byMember = new ArrayList<>();
        AutoCloseable watch = gathering.workshops.watch(gathering.lead, id, heard::add);
        AutoCloseable own = gathering.workshops.watch(member, id, byMember::add);
        Sheet sheet = gathering.sheets.open(member, id);
        write(sheet, SheetField.STRENGTHS, "", PLANTED);
        write(sheet, SheetField.STRENGTHS, PLANTED, PLANTED + "と");
        write(sheet, SheetField.VALUES, "", PLANTED);
        gathering.sheets.finish(member, sheet.id(), 2, true);
        write(gathering.sheets.open(other, id), SheetField.VALUES, "", "大切", other);
        assertThat(gathering.leads.progress(gathering.lead, id))
                .containsExactly(
                        new Progress(1, 0, 0), new Progress(2, 2, 1), new Progress(3, 0, 0), new Progress(4, 0, 0));
        assertThat(heard).containsExactly(WorkshopChange.PROGRESS, WorkshopChange.PROGRESS, WorkshopChange.PROGRESS);
        assertThat(byMember).isEmpty();
        gathering.sheets.remove(member, sheet.id());
        assertThat(gathering.leads.progress(gathering.lead, id)).contains(new Progress(2, 1, 0));
        watch.close();
        own.close();
    }

    @Test
    @DisplayName("F100: a sheet is read by somebody else while it is shared, which the person sees")
    void shared() {
        Sheet sheet = gathering.sheets.open(member, id);
        assertThat(gathering.sheets.of(other, Careers.id(member))).isEmpty();
        gathering.careers.shares.give(member, Careers.id(other), Scope.one(Part.SHEET, sheet.id()), null);
        assertThat(gathering.sheets.of(other, Careers.id(member))).containsExactly(sheet);
        assertThat(gathering.careers.audit.entries)
                .extracting(entry -> entry.action())
                .containsExactly("career.sheet.viewed");
        gathering.sheets.remove(member, sheet.id());
        assertThat(gathering.sheets.of(other, Careers.id(member))).isEmpty();
        assertThat(gathering.sheets.of(gathering.hr, Careers.id(member))).isEmpty();
        assertThat(gathering.sheets.of(gathering.lead, Careers.id(member))).isEmpty();
    }

    @Test
    void a_sheet_needs_a_seat_and_a_workshop_that_has_begun() {
        assertThatThrownBy(() -> gathering.sheets.open(of("office", 1), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> gathering.sheets.open(gathering.hr, id)).isInstanceOf(AccessDeniedException.class);
        WorkshopId planned = gathering.planned();
        gathering.workshops.join(member, planned);
        assertThatThrownBy(() -> gathering.sheets.open(member, planned)).isInstanceOf(WorkshopRefusedException.class);
    }

    @Test
    @DisplayName("F102: a talk is shown in its step while its teller consents, and no longer")
    void talks() {
        Actor teller = of("office", 3);
        RoleTalk talk = gathering.talks.add(
                gathering.hr, Careers.id(teller), Map.of("ja", new RoleTalk.Words("三度の異動", PLANTED)), null);
        gathering.talks.put(gathering.hr, id, talk.id(), 1);
        assertThat(shown(member)).isEmpty();
        assertThat(gathering.talks.told(teller)).extracting(RoleTalk::consent).containsExactly(Consent.ASKED);
        gathering.talks.answer(member, talk.id(), true);
        assertThat(shown(member)).isEmpty();
        gathering.talks.answer(teller, talk.id(), true);
        assertThat(shown(member))
                .singleElement()
                .satisfies(told -> assertThat(told.in("en").text()).isEqualTo(PLANTED));
        gathering.leads.move(gathering.lead, id, 1, 2);
        assertThat(shown(member)).isEmpty();
        gathering.leads.end(gathering.lead, id);
        assertThat(shown(member)).hasSize(1);
        gathering.talks.answer(teller, talk.id(), false);
        assertThat(shown(member)).isEmpty();
        assertThatThrownBy(() -> gathering.talks.remove(member, talk.id())).isInstanceOf(AccessDeniedException.class);
        gathering.talks.remove(teller, talk.id());
        assertThat(gathering.talks.all(gathering.hr)).isEmpty();
    }

    private List<RoleTalk> shown(Actor actor) {
        return gathering.workshops.enter(actor, id).talks();
    }

    @Test
    @DisplayName("F100, F102: no table, no row of the ledger and no line of the trail holds a word, nor who wrote what")
    void nothing_is_told() {
        Sheet sheet = gathering.sheets.open(member, id);
        for (SheetField field : SheetField.values()) {
            write(sheet, field, "", PLANTED);
        }
        gathering.talks.add(
                gathering.hr, Careers.id(other), Map.of("ja", new RoleTalk.Words("題", PLANTED)), "https://example.com");
        Set.of("workshop", "workshop_seat", "workshop_progress", "role_talk", "workshop_talk", "personal_record")
                .forEach(table -> assertThat(cells(table)).doesNotContain(PLANTED));
        assertThat(opened("personal_record")).contains(PLANTED);
        assertThat(cells("workshop_progress")).doesNotContain(Careers.id(member).toString());
        assertThat(gathering.careers.ledger.activities.toString()).doesNotContain(PLANTED);
        assertThat(gathering.careers.audit.entries.toString()).doesNotContain(PLANTED);
    }

    private String cells(String table) {
        return text(table, false);
    }

    /** What the double of the seals was given: it shows that what is looked for would be found. */
    private String opened(String table) {
        return text(table, true);
    }

    private String text(String table, boolean open) {
        return gathering.careers.database.transactions().call(connection -> {
            StringBuilder cells = new StringBuilder();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from career." + table)) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        Object cell = rows.getObject(i);
                        byte[] bytes = cell instanceof byte[] sealed
                                ? open ? Base64.getDecoder().decode(sealed) : sealed
                                : String.valueOf(cell).getBytes(StandardCharsets.UTF_8);
                        cells.append(new String(bytes, StandardCharsets.UTF_8)).append(' ');
                    }
                }
            }
            return cells.toString();
        });
    }

    private SheetWritten write(Sheet sheet, SheetField field, String base, String text) {
        return write(sheet, field, base, text, member);
    }

    private SheetWritten write(Sheet sheet, SheetField field, String base, String text, Actor writer) {
        return gathering.sheets.write(writer, sheet.id(), field, base, text);
    }
}
