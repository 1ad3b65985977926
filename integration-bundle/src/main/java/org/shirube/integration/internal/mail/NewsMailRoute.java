// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.time.Clock;
import java.time.Duration;
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
import org.shirube.platform.api.actor.Actor;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.Mails;

/** Looks every few seconds for mails of modules that wait. */
@Component(
        service = RoutesBuilder.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class NewsMailRoute extends RouteBuilder {

    static final String NEWS = "direct:mail.news.out";

    private static final Actor SYSTEM = Actor.system("mail.news.out");
    private static final long HOUR_MILLIS = 3_600_000;

    private final Mails mails;
    private final MailAccount account;
    private final NewsWriter writer;
    private final Postman<Mail> postman = new Postman<>(NEWS, new Waiting());

    @Activate
    public NewsMailRoute(@Reference Mails mails, @Reference Clock clock, MailConfig config) {
        this.mails = mails;
        this.account = new MailAccount(config);
        this.writer = new NewsWriter(account, clock);
    }

    @Deactivate
    void deactivate() {
        postman.stop();
    }

    @Override
    public void configure() {
        errorHandler(noErrorHandler());
        from("timer:news-mail?delay=1000&period=" + account.lookMillis())
                .routeId("mail.news.look")
                .description("⟳ お知らせ → メール / news → mail")
                .process(this::look);
        from("timer:news-mail-sweep?delay=60000&period=" + HOUR_MILLIS)
                .routeId("mail.news.sweep")
                .description("お知らせ ⌫ 古い送信記録 / old records of mails")
                .process(sent -> mails.sweep(SYSTEM, keep()));
        from(NEWS)
                .routeId("mail.news.out")
                .description("お知らせ → メール / news → mail")
                .process(new Writing<>(Mail.class, writer::write))
                .to(SmtpRoute.SMTP);
    }

    private Duration keep() {
        return account.keep().compareTo(Mails.NEWS) < 0 ? Mails.NEWS : account.keep();
    }

    private void look(Exchange exchange) {
        mails.due(SYSTEM);
        postman.look(exchange);
    }

    private final class Waiting implements Postman.Box<Mail> {

        @Override
        public Optional<Mail> take() {
            return mails.take(SYSTEM);
        }

        @Override
        public UUID id(Mail taken) {
            return taken.id();
        }

        @Override
        public void sent(UUID id) {
            mails.sent(SYSTEM, id);
        }

        @Override
        public void refused(UUID id) {
            mails.refused(SYSTEM, id);
        }

        @Override
        public void later(UUID id) {
            mails.later(SYSTEM, id);
        }
    }
}
