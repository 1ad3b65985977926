// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server beside the one that runs, which sends its mails there as long as this is open. */
final class Post implements AutoCloseable {

    private static final Path CONFIGURATION = RunningShirube.data().resolve("etc/org.shirube.integration.mail.cfg");

    /** The agenda of a talk in the coming week is due at once, so that nobody has to wait for it. */
    private static final String TEXT =
            """
            host = 127.0.0.1
            port = %d
            security = none
            from = Shirube <shirube@example.jp>
            publicAddress = %s
            agendaHours = 168
            reminderHours = 1
            lookSeconds = 1
            """;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Post() throws IOException {
        server.start();
        Files.writeString(CONFIGURATION, TEXT.formatted(server.getSmtp().getPort(), RunningShirube.ADDRESS));
    }

    /**
     * A mail that arrived.
     *
     * @param calendar the part for calendars, its lines unfolded; empty where there is none
     */
    record Mail(String to, String subject, String text, String calendar) {

        /** What stands in a line of the calendar, or nothing. */
        String says(String property) {
            Matcher line =
                    Pattern.compile("(?m)^" + property + "(?:;[^:]*)?:(.*)$").matcher(calendar);
            return line.find() ? line.group(1).strip() : "";
        }
    }

    /** All that arrived, in order. */
    List<Mail> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Post::mail).toList();
    }

    /** The first to somebody that fits, as soon as it is there. */
    Mail awaits(String to, Predicate<Mail> fits) {
        return Await.until(
                        () -> all().stream()
                                .filter(mail -> mail.to().equals(to) && fits.test(mail))
                                .findFirst(),
                        mail -> mail.isPresent(),
                        () -> "arrived: "
                                + all().stream()
                                        .map(mail -> mail.to() + " " + mail.subject())
                                        .toList())
                .orElseThrow();
    }

    private static Mail mail(MimeMessage message) {
        try {
            String to = ((InternetAddress) message.getAllRecipients()[0]).getAddress();
            if (message.getContent() instanceof Multipart parts) {
                String calendar = read(parts.getBodyPart(1)).replaceAll("\r\n[ \t]", "");
                return new Mail(to, message.getSubject(), read(parts.getBodyPart(0)), calendar);
            }
            return new Mail(to, message.getSubject(), (String) message.getContent(), "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(CONFIGURATION);
        server.stop();
    }
}
