// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.shirube.dialogue.api.Invitations;
import org.shirube.dialogue.api.Letter;
import org.shirube.platform.api.actor.Actor;

/** Looks every few seconds for mails of talks that wait. */
@Component(
        service = RoutesBuilder.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class TalkMailRoute extends RouteBuilder {

    static final String LETTER = "direct:mail.letter.out";

    private static final Actor SYSTEM = Actor.system("mail.talks.out");
    private static final long HOUR_MILLIS = 3_600_000;

    private final Invitations invitations;
    private final MailAccount account;
    private final LetterWriter writer;
    private final Postman<Letter> postman = new Postman<>(LETTER, new Waiting());

    @Activate
    public TalkMailRoute(@Reference Invitations invitations, @Reference Clock clock, MailConfig config) {
        this.invitations = invitations;
        this.account = new MailAccount(config);
        this.writer = new LetterWriter(account, clock);
    }

    @Deactivate
    void deactivate() {
        postman.stop();
    }

    @Override
    public void configure() {
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
                .process(new Writing<>(Letter.class, writer::write))
                .to(SmtpRoute.SMTP);
    }

    private void look(Exchange exchange) {
        invitations.due(SYSTEM, account.agenda(), account.reminder());
        postman.look(exchange);
    }

    private final class Waiting implements Postman.Box<Letter> {

        @Override
        public Optional<Letter> take() {
            return invitations.take(SYSTEM);
        }

        @Override
        public UUID id(Letter taken) {
            return taken.id();
        }

        @Override
        public void sent(UUID id) {
            invitations.sent(SYSTEM, id);
        }

        @Override
        public void refused(UUID id) {
            invitations.refused(SYSTEM, id);
        }

        @Override
        public void later(UUID id) {
            invitations.later(SYSTEM, id);
        }
    }
}
