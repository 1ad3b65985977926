// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.dialogue.api.Agenda;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Participant;
import org.shirube.dialogue.api.Place;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;

@DisplayName("what is written as a calendar, another library reads as it was meant")
class CalendarWriterTest {

    private static final EmployeeId ONE = new EmployeeId(new UUID(1, 1));
    private static final EmployeeId TWO = new EmployeeId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final String ROOM = "https://shirube.example.jp/talks/talk/1";

    private static CalendarWriter writer(String zone) {
        return new CalendarWriter(Clock.fixed(NOW, ZoneId.of(zone)));
    }

    private static Invitation talk(String name, Appointment appointment) {
        return new Invitation(
                new UUID(2, 3),
                new MeetingId(new UUID(2, 3)),
                4,
                appointment,
                false,
                new Participant(ONE, new PersonName("山田", "葵", null, null, null, null), "one@example.jp"),
                new Participant(TWO, new PersonName(name, "", null, null, null, null), "two@example.jp"),
                null,
                true,
                Agenda.usual(appointment.minutes()));
    }

    private static Appointment at(String starts, String where) {
        return new Appointment(Instant.parse(starts), 45, Place.IN_PERSON, where);
    }

    private static String invitation(String zone, Invitation talk) {
        Letter letter = new Letter(
                new UUID(5, 6), Letter.Kind.INVITATION, Letter.Role.ONE_OF_TWO, talk, talk.member(), Locale.JAPANESE);
        return writer(zone).invitation(letter, "shirube@example.jp", "Shirube", ROOM);
    }

    private static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会議室A, 3F; 北側",
                "back\\slash and \"quotes\"",
                "colon: semicolon; comma, caret^n ^^",
                "=?UTF-8?B?SGk=?= BEGIN:VALARM",
                "髙橋﨑①㈱〜－",
                "👩‍👩‍👧‍👦 family"
            })
    @DisplayName("names and rooms come through whatever is in them")
    void awkward(String text) {
        VEvent event = event(read(invitation("Asia/Tokyo", talk(text, at("2026-11-25T01:00:00Z", text)))));
        assertThat(value(event, "SUMMARY")).isEqualTo("1on1：" + text + " さん");
        assertThat(value(event, "LOCATION")).isEqualTo(text);
        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(2);
    }

    @Test
    @DisplayName("a line break in a name becomes no line of its own")
    void noInjection() {
        String text = invitation(
                "Asia/Tokyo",
                talk("山田\r\nATTENDEE:mailto:x@evil.example\nX\u2028Y\u0085Z", at("2026-11-25T01:00:00Z", "")));
        VEvent event = event(read(text));
        assertThat(event.<Property>getProperties(Property.ATTENDEE))
                .extracting(Property::getValue)
                .containsExactly("mailto:one@example.jp", "mailto:two@example.jp");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE:mailto:x"));
    }

    @Test
    @DisplayName(
            "any text: lines end with CR LF, have at most 75 octets, are cut between characters, and read as written")
    void folding() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String name = text(random, 1 + random.nextInt(120));
            String where = text(random, random.nextInt(140));
            String written = invitation("Asia/Tokyo", talk(name, at("2026-11-25T01:00:00Z", where)));
            assertThat(written.split("\r\n", -1)).as("seed %d", seed).allSatisfy(line -> assertThat(
                            line.getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(75));
            assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
            VEvent event = event(read(written));
            assertThat(value(event, "SUMMARY")).as("seed %d", seed).isEqualTo("1on1：" + name.strip() + " さん");
            if (!where.isBlank()) {
                assertThat(value(event, "LOCATION")).as("seed %d", seed).isEqualTo(where.strip());
            }
        }
    }

    private static String text(Random random, int length) {
        String letters = "aZ9 ,;:\\\"'^=-あ亜髙①ﾊﾟé𠮷👩";
        int[] points = letters.codePoints().toArray();
        return "x"
                + IntStream.range(0, length)
                        .map(i -> points[random.nextInt(points.length)])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "x";
    }

    @Test
    @DisplayName("both are to come and are not asked to answer")
    void attendees() {
        VEvent event = event(read(invitation("Asia/Tokyo", talk("佐藤", at("2026-11-25T01:00:00Z", "")))));
        assertThat(event.<Property>getProperties(Property.ATTENDEE)).hasSize(2).allSatisfy(attendee -> {
            assertThat(attendee.getParameter(Parameter.ROLE).orElseThrow().getValue())
                    .isEqualTo("REQ-PARTICIPANT");
            assertThat(attendee.getParameter(Parameter.RSVP).orElseThrow().getValue())
                    .isEqualTo("FALSE");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Tokyo",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Asia/Kolkata",
                "Africa/Casablanca",
                "UTC",
                "+09:00"
            })
    @DisplayName("an event is at the same moment for who knows only the zone in the file, in summer and in winter")
    void zones(String zone) {
        for (String moment : List.of(
                "2026-01-15T01:00:00Z",
                "2026-03-29T00:45:00Z",
                "2026-03-29T01:15:00Z",
                "2026-07-15T01:00:00Z",
                "2026-10-25T02:15:00Z",
                "2026-11-01T07:15:00Z",
                "2026-11-25T01:00:00Z")) {
            Calendar calendar = read(invitation(zone, talk("x", at(moment, ""))));
            DtStart<?> starts =
                    (DtStart<?>) event(calendar).getProperty(Property.DTSTART).orElseThrow();
            assertThat(((ZonedDateTime) starts.getDate()).toInstant())
                    .as("%s in %s", moment, zone)
                    .isEqualTo(Instant.parse(moment));
            VTimeZone described =
                    calendar.<VTimeZone>getComponents(Component.VTIMEZONE).get(0);
            assertThat(starts.getParameter(Parameter.TZID).orElseThrow().getValue())
                    .isEqualTo(
                            described.getProperty(Property.TZID).orElseThrow().getValue());
        }
    }

    @Test
    @DisplayName("a subscribed calendar has dates, partners and places, and says how often to ask")
    void feed() {
        Invitation first = talk("佐藤", at("2026-11-25T01:00:00Z", "会議室A"));
        Invitation second = new Invitation(
                new UUID(2, 4),
                new MeetingId(new UUID(2, 4)),
                0,
                new Appointment(Instant.parse("2027-07-01T01:00:00Z"), 30, Place.ONLINE, "https://meet.example/a b"),
                false,
                first.member(),
                first.partner(),
                null,
                false,
                Agenda.usual(30));
        String text = writer("Europe/Berlin").feed(new CalendarFeed(TWO, Locale.ENGLISH, List.of(first, second)));
        List<VEvent> events = read(text).getComponents(Component.VEVENT);
        assertThat(events).extracting(event -> value(event, "SUMMARY")).containsExactly("1on1: 山田 葵", "1on1: 山田 葵");
        assertThat(events)
                .extracting(event -> value(event, "LOCATION"))
                .containsExactly("会議室A", "https://meet.example/a b");
        assertThat(events).extracting(event -> value(event, "CLASS")).containsOnly("PRIVATE");
        assertThat(text)
                .contains("X-PUBLISHED-TTL:PT1H", "REFRESH-INTERVAL;VALUE=DURATION:PT1H")
                .doesNotContain("ATTENDEE", "METHOD");
    }

    @Test
    @DisplayName("a subscribed calendar of nobody's talks is a calendar, too")
    void empty() {
        assertThat(writer("Asia/Tokyo").feed(new CalendarFeed(ONE, Locale.JAPANESE, List.of())))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Stream.of("VERSION:2.0", "PRODID:-//Shirube//Talks//EN"))
                .allMatch(writer("Asia/Tokyo").feed(new CalendarFeed(ONE, Locale.JAPANESE, List.of()))::contains);
    }
}
