// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.Letter;
import org.shirube.platform.api.actor.Actor;

/**
 * Looks every few seconds for letters that wait, and sends one after the other. What became of each is written down before the
 * next is taken; after a mail server that does not answer the rest waits for the next look.
 */
@Component(
        service = RoutesBuilder.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailConfig.class)
public final class TalkMailRoute extends RouteBuilder {

    static final String LETTER = "direct:mail.letter.out";
    static final String SMTP = "direct:mail.smtp.out";

    private static final Actor SYSTEM = Actor.system("mail.talks.out");
    private static final long HOUR_MILLIS = 3_600_000;
    private static final int MOST_A_LOOK = 200;

    private final Invitations invitations;
    private final MailAccount account;
    private final LetterWriter writer;
    private volatile boolean running = true;
    private boolean answered = true;

    @Activate
    public TalkMailRoute(@Reference Invitations invitations, @Reference Clock clock, MailConfig config) {
        this.invitations = invitations;
        this.account = new MailAccount(config);
        this.writer = new LetterWriter(account, clock);
    }

    @Deactivate
    void deactivate() {
        running = false;
    }

    @Override
    public void configure() {
        // Failures come back to the look. An error handler would write the address of who was to get the mail into the
        // log.
        errorHandler(noErrorHandler());
        from("timer:talk-mail?delay=1000&period=" + account.lookMillis())
                .routeId("mail.talks.look")
                .description("⟳ 1on1 → メール / mail")
                .process(this::look);
        from("timer:talk-mail-sweep?delay=60000&period=" + HOUR_MILLIS)
                .routeId("mail.talks.sweep")
                .description("1on1 ⌫ 古い送信記録 / old records of mails")
                .process(sent -> invitations.sweep(SYSTEM, account.keep()));
        from(LETTER)
                .routeId("mail.letter.out")
                .description("1on1 → メール / mail")
                .process(this::write)
                .to(SMTP);
        from(SMTP).routeId("mail.smtp.out").description("メール / mail → SMTP").to(account.endpoint());
    }

    private void write(Exchange exchange) throws Exception {
        Letter letter = exchange.getMessage().getMandatoryBody(Letter.class);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jakarta Mail looks for its parts there.
        thread.setContextClassLoader(exchange.getContext().getApplicationContextClassLoader());
        try {
            exchange.getMessage().setBody(writer.write(letter));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void look(Exchange exchange) {
        invitations.due(SYSTEM, account.agenda(), account.reminder());
        try (ProducerTemplate template = exchange.getContext().createProducerTemplate()) {
            for (int i = 0; i < MOST_A_LOOK && running; i++) {
                Optional<Letter> letter = invitations.take(SYSTEM);
                if (letter.isEmpty() || send(template, letter.get()) == Outcome.NO_SERVER) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome send(ProducerTemplate template, Letter letter) {
        Exchange done = template.send(LETTER, sent -> sent.getMessage().setBody(letter));
        Outcome outcome = Outcome.of(done.getException());
        switch (outcome) {
            case SENT -> invitations.sent(SYSTEM, letter.id());
            case REFUSED -> invitations.refused(SYSTEM, letter.id());
            case NOT_NOW, NO_SERVER -> invitations.later(SYSTEM, letter.id());
        }
        say(outcome, done);
        return outcome;
    }

    /** One line when the server stops answering and one when it answers again; never an address. */
    private void say(Outcome outcome, Exchange done) {
        if (outcome == Outcome.NO_SERVER && answered) {
            log.warn("The mail server does not answer ({}). Mails of talks wait.", kind(done.getException()));
        } else if (outcome != Outcome.NO_SERVER && !answered) {
            log.info("The mail server answers again.");
        }
        if (outcome == Outcome.REFUSED || outcome == Outcome.NOT_NOW) {
            log.warn("A mail of a talk was not taken: {} ({})", outcome, kind(done.getException()));
        }
        answered = outcome != Outcome.NO_SERVER;
    }

    private static String kind(@Nullable Exception failure) {
        return failure == null ? "" : failure.getClass().getSimpleName();
    }
}
