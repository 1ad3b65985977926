// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.shirube.dialogue.api.Appointment;
import org.shirube.dialogue.api.Invitation;
import org.shirube.dialogue.api.Place;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PersonName;

/** The words of mails and calendars, in the language of who reads them. */
public final class TalkWords {

    private static final String BUNDLE = "org.shirube.integration.internal.calendar.Talks";
    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("M月d日（E）H:mm", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("E d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    /** @param locale Japanese or English */
    public TalkWords(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                TalkWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public String at(Instant moment) {
        return (isJapanese() ? JAPANESE : ENGLISH).format(moment.atZone(zone));
    }

    public String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    /** What people call the time zone of the installation, for example JST. */
    public String zone(Instant moment) {
        return DateTimeFormatter.ofPattern("z", locale).format(moment.atZone(zone));
    }

    /** With whom the talk is, for who reads: the other one, or both for who is none of the two. */
    public String others(Invitation talk, EmployeeId reader) {
        return talk.others(reader).stream()
                .map(one -> name(one.name()))
                .reduce((one, other) -> text("names", one, other))
                .orElseThrow();
    }

    /** A name as it is spoken of, on one line. */
    public String name(PersonName name) {
        String spoken = isJapanese() || name.familyRoman() == null ? name.familyFirst() : name.givenFirst();
        String line = oneLine(spoken);
        return line.isEmpty() ? bundle.getString("nobody") : line;
    }

    /** The room or address, or how they talk where nobody said more. */
    public String place(Appointment appointment) {
        return appointment.where().isBlank()
                ? bundle.getString("place." + appointment.place())
                : oneLine(appointment.where());
    }

    /** The address to follow where there is one; what somebody typed that is none stays a place. */
    static Optional<String> address(Appointment appointment) {
        if (appointment.place() != Place.ONLINE || appointment.where().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(appointment.where().strip()).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private boolean isJapanese() {
        return locale.getLanguage().equals("ja");
    }

    /** Names come from exports; a line break in one must not become a line of a mail or of a calendar. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
