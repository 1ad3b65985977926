// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;

/** What stands around every mail of this installation. */
final class MailFrame {

    static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailAccount account;
    private final Clock clock;
    private final Session session = Session.getInstance(new Properties());

    /**
     * To whom a mail goes.
     *
     * @param name what they are called; a mail program shows it
     */
    record Receiver(String address, String name, Locale locale) {}

    MailFrame(MailAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /**
     * @throws jakarta.mail.internet.AddressException where the address of the receiver is none
     */
    MimeMessage around(UUID id, Receiver receiver, String subject) throws MessagingException {
        MimeMessage mail = new SameMessage(session, "<" + id + "@" + account.domain() + ">");
        mail.setFrom(account.from());
        mail.setRecipient(Message.RecipientType.TO, address(receiver));
        mail.setSubject(subject, UTF_8);
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContentLanguage(new String[] {receiver.locale().getLanguage()});
        return mail;
    }

    private static InternetAddress address(Receiver receiver) throws MessagingException {
        InternetAddress address = new InternetAddress(receiver.address(), true);
        try {
            address.setPersonal(receiver.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /** Keeps its id when it is sent: the same mail at every try. */
    private static final class SameMessage extends MimeMessage {

        private final String id;

        SameMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
