// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.shirube.platform.api.mail.Mail;

/** Writes what modules tell as plain text, between a greeting and the way there. */
final class NewsWriter {

    private static final String BREAK = "\r\n";
    private static final String BUNDLE = "org.shirube.integration.internal.mail.News";

    private final MailAccount account;
    private final MailFrame frame;

    NewsWriter(MailAccount account, Clock clock) {
        this.account = account;
        this.frame = new MailFrame(account, clock);
    }

    MimeMessage write(Mail mail) throws MessagingException {
        Mail.Letter letter = mail.letter();
        MailFrame.Receiver receiver = new MailFrame.Receiver(letter.address(), letter.name(), letter.locale());
        MimeMessage message = frame.around(mail.id(), receiver, letter.subject());
        message.setText(body(letter), MailFrame.UTF_8);
        return message;
    }

    private String body(Mail.Letter letter) {
        List<String> lines = new ArrayList<>();
        lines.add(text(letter.locale(), "hello", letter.name()));
        letter.lines().forEach(line -> {
            lines.add("");
            lines.add(line);
        });
        lines.add("");
        lines.add(text(letter.locale(), "open", account.link(letter.path())));
        lines.add("");
        lines.add("-- ");
        text(letter.locale(), "footer", account.link(letter.choices())).lines().forEach(lines::add);
        return String.join(BREAK, lines) + BREAK;
    }

    private static String text(Locale locale, String key, String argument) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                NewsWriter.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {argument});
    }
}
