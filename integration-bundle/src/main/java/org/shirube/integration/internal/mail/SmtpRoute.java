// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.Designate;

/** The way to the mail server, for the mails of all modules. */
@Component(
        service = RoutesBuilder.class,
        configurationPid = MailConfig.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = MailConfig.class)
public final class SmtpRoute extends RouteBuilder {

    static final String SMTP = "direct:mail.smtp.out";

    private final MailAccount account;

    @Activate
    public SmtpRoute(MailConfig config) {
        this.account = new MailAccount(config);
    }

    @Override
    public void configure() {
        // Failures come back to the look. An error handler would write the address of who was to get the mail into the
        // log.
        errorHandler(noErrorHandler());
        from(SMTP).routeId("mail.smtp.out").description("メール / mail → SMTP").to(account.endpoint());
    }
}
