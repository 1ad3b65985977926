// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Letter;
import org.shirube.dialogue.api.Participant;
import org.shirube.people.api.EmployeeId;

/** Writes talks as calendars: RFC 5545, and RFC 5546 for those that are sent. */
public final class CalendarWriter {

    private static final String PRODUCT = "-//Shirube//Talks//EN";

    private final Clock clock;

    /** @param clock also says in which time zone */
    public CalendarWriter(Clock clock) {
        this.clock = clock;
    }

    /** REQUEST or CANCEL (RFC 5546, section 1.4). */
    public static String method(Letter letter) {
        return letter.kind() == Letter.Kind.CANCELLATION ? Method.CANCEL : Method.REQUEST;
    }

    /**
     * The invitation to a talk, or its cancellation.
     *
     * @param organizer the address the mail is from, and nobody who comes: the calendar of an organizer takes no invitation of
     *     theirs from outside
     * @param room where the talk is prepared and held
     */
    public String invitation(Letter letter, String organizer, String organizerName, String room) {
        TalkWords words = new TalkWords(letter.locale(), clock.getZone());
        Invitation talk = letter.talk();
        VEvent event = event(words, talk, letter.to().id());
        event.setOrganizer(new Organizer(commonName(organizerName), organizer));
        event.setDescription(words.text("calendar.room", room));
        Participant guest = talk.guest();
        if (guest == null) {
            attend(event, words, talk.member(), ParticipationLevel.REQUIRED);
            attend(event, words, talk.partner(), ParticipationLevel.REQUIRED);
        } else {
            attend(event, words, guest, ParticipationLevel.OPTIONAL);
        }
        ICalendar calendar = calendar(List.of(talk));
        calendar.setMethod(method(letter));
        calendar.addEvent(event);
        return write(calendar);
    }

    /** What somebody subscribed to. */
    public String feed(CalendarFeed feed) {
        TalkWords words = new TalkWords(feed.locale(), clock.getZone());
        ICalendar calendar = calendar(feed.talks());
        String name = words.text("calendar.name");
        calendar.addName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        // The library leaves out the type, which has no default (RFC 7986, section 5.7).
        calendar.setRefreshInterval(Duration.builder().hours(1).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        feed.talks().forEach(talk -> calendar.addEvent(event(words, talk, feed.owner())));
        return write(calendar);
    }

    private ICalendar calendar(List<Invitation> talks) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        List<Appointment> dates = talks.stream()
                .map(Invitation::appointment)
                .sorted(Comparator.comparing(Appointment::starts))
                .toList();
        if (!dates.isEmpty()) {
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(Zone.of(
                            clock.getZone(),
                            dates.get(0).starts(),
                            dates.get(dates.size() - 1).ends()));
        }
        return calendar;
    }

    private VEvent event(TalkWords words, Invitation talk, EmployeeId reader) {
        Appointment appointment = talk.appointment();
        VEvent event = new VEvent();
        event.setUid(talk.uid().toString());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setDateStart(Date.from(appointment.starts()));
        event.setDateEnd(Date.from(appointment.ends()));
        event.setSequence(talk.sequence());
        event.setSummary(
                words.text(talk.guest() == null ? "calendar.summary" : "calendar.guest", words.others(talk, reader)));
        event.setLocation(words.place(appointment));
        // The library would escape commas and semicolons, which an address has as they are (section 3.8.4.6).
        TalkWords.address(appointment).ifPresent(address -> event.addExperimentalProperty("URL", address));
        event.setStatus(talk.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setClassification(Classification.PRIVATE);
        return event;
    }

    private static void attend(VEvent event, TalkWords words, Participant one, ParticipationLevel level) {
        String email = one.email();
        if (email == null) {
            return;
        }
        Attendee attendee = new Attendee(commonName(words.name(one.name())), TalkWords.oneLine(email));
        attendee.setParticipationLevel(level);
        attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
        attendee.setRsvp(false);
        event.addAttendee(attendee);
    }

    /** A parameter cannot hold a double quote (RFC 5545, section 3.2). */
    private static String commonName(String name) {
        return TalkWords.oneLine(name).replace('"', '\'');
    }

    private static String write(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(text.toString());
    }
}
