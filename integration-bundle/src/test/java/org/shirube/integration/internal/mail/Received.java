// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/** A mail that arrived, its calendar read by another library than the one that wrote it. */
final class Received {

    private final MimeMessage mail;

    Received(MimeMessage mail) {
        this.mail = mail;
    }

    private interface Work<T> {
        T run() throws MessagingException, IOException, ParserException;
    }

    private static <T> T sure(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    String to() {
        return sure(() -> ((InternetAddress) mail.getAllRecipients()[0]).getAddress());
    }

    String from() {
        return sure(() -> mail.getFrom()[0].toString());
    }

    String subject() {
        return sure(mail::getSubject);
    }

    String header(String name) {
        return sure(() -> mail.getHeader(name, null));
    }

    private Part part(int index) {
        return sure(() -> mail.getContent() instanceof Multipart parts ? parts.getBodyPart(index) : mail);
    }

    String text() {
        return decoded(part(0));
    }

    private static String decoded(Part part) {
        return sure(() -> new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    String contentType() {
        return sure(() -> part(1).getContentType()).replace("\"", "");
    }

    /** All that it says, with nothing encoded. */
    String everything() {
        return subject() + "\n" + text() + "\n"
                + (isCalendar() ? decoded(part(1)).replace("\r\n ", "") : "");
    }

    private boolean isCalendar() {
        return sure(() -> mail.getContent() instanceof Multipart);
    }

    private Calendar calendar() {
        return sure(() -> {
            Calendar calendar = new CalendarBuilder().build(new StringReader(decoded(part(1))));
            calendar.validate();
            return calendar;
        });
    }

    String method() {
        return isCalendar()
                ? calendar().getProperty(Property.METHOD).orElseThrow().getValue()
                : "";
    }

    private VEvent event() {
        return calendar().<VEvent>getComponents(Component.VEVENT).get(0);
    }

    String event(String property) {
        return event().getProperty(property).orElseThrow().getValue();
    }

    String uid() {
        return event("UID");
    }

    int sequence() {
        return Integer.parseInt(event("SEQUENCE"));
    }

    String status() {
        return event("STATUS");
    }

    List<String> attendees() {
        return event().getProperties(Property.ATTENDEE).stream()
                .map(Property::getValue)
                .toList();
    }

    String startsInTokyo() {
        DtStart<?> starts = (DtStart<?>) event().getProperty(Property.DTSTART).orElseThrow();
        return ((ZonedDateTime) starts.getDate())
                .withZoneSameInstant(ZoneId.of("Asia/Tokyo"))
                .toLocalDateTime()
                .toString();
    }
}
