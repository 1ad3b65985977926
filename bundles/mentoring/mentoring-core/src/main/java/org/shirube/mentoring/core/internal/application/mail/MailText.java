// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.Employee;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.people.api.PersonName;
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.settings.Settings;

/** What mails say: with whom, and where to look. Not the scheme either, whose name can tell what somebody wants to talk about. */
final class MailText {

    private static final String BUNDLE = "org.shirube.mentoring.core.internal.application.mail.mails";
    private static final String LANGUAGE = "ui.language";
    private static final String WHERE = "mentoring";
    private static final String CHOICES = "mentoring/profile";
    private static final Actor SYSTEM = Actor.system("mail.mentoring");

    private final PeopleDirectory directory;
    private final Settings settings;
    private final Clock clock;

    MailText(PeopleDirectory directory, Settings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty where one of the two has left, or the receiver has no address. */
    Optional<Mail.Letter> write(About.Kind kind, EmployeeId to, EmployeeId other, @Nullable Locale chosen) {
        Optional<Employee> receiver =
                present(to).filter(person -> address(person).isPresent());
        Optional<Employee> about = present(other);
        return receiver.isEmpty() || about.isEmpty()
                ? Optional.empty()
                : Optional.of(letter(kind, receiver.get(), about.get(), chosen));
    }

    private Mail.Letter letter(About.Kind kind, Employee receiver, Employee about, @Nullable Locale chosen) {
        Locale locale = chosen != null ? chosen : receiver.onlyLanguage().orElseGet(this::ofInstallation);
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                MailText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String name = name(about.name(), locale);
        return new Mail.Letter(
                address(receiver).orElseThrow(),
                name(receiver.name(), locale),
                locale,
                say(words, kind.key() + ".subject", name),
                List.of(say(words, kind.key(), name), say(words, kind.key() + ".next", name)),
                WHERE,
                CHOICES);
    }

    private static String say(ResourceBundle words, String key, String name) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(new Object[] {name});
    }

    private Optional<Employee> present(EmployeeId person) {
        return directory
                .employee(SYSTEM, person, LocalDate.now(clock))
                .filter(found -> found.status() != EmploymentStatus.LEFT);
    }

    private static Optional<String> address(Employee person) {
        return Optional.ofNullable(person.email()).map(String::strip).filter(email -> !email.isEmpty());
    }

    /** A name as it is spoken of. Names come from exports; a line break in one must not become a line of a mail. */
    private static String name(PersonName name, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        String spoken = japanese || name.familyRoman() == null ? name.familyFirst() : name.givenFirst();
        return spoken.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private Locale ofInstallation() {
        return settings.ofInstallation(LANGUAGE)
                .filter("en"::equals)
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.JAPANESE);
    }
}
