// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** The mail server and what mails say of this installation: {@code etc/org.shirube.integration.mail.cfg}. */
@ObjectClassDefinition(
        name = "Shirube mail",
        description =
                "Sends invitations, agendas and reminders of talks, and what modules tell. Without this file no mail leaves.")
public @interface MailConfig {

    /** The PID. */
    String PID = "org.shirube.integration.mail";

    /** The mail server. */
    @AttributeDefinition(description = "Host of the SMTP server.")
    String host();

    /** Its port. */
    @AttributeDefinition(description = "Port of the SMTP server.", required = false)
    int port() default 587;

    /** How the way there is secured. */
    @AttributeDefinition(
            description =
                    "starttls: the connection is encrypted before anything is said, or given up. tls: it is encrypted"
                            + " from the start (port 465). none: only for a server on this machine.",
            options = {@Option("starttls"), @Option("tls"), @Option("none")},
            required = false)
    String security() default "starttls";

    /** The user there. */
    @AttributeDefinition(description = "User on the SMTP server. Empty: none is needed.", required = false)
    String user() default "";

    /** The password. */
    @AttributeDefinition(description = "Password of that user.", type = AttributeType.PASSWORD, required = false)
    String password() default "";

    /** The sender. */
    @AttributeDefinition(
            description =
                    "Whom mails are from, for example Shirube <shirube@example.jp>. Calendars name it as the organizer.")
    String from();

    /** Where people reach the installation. */
    @AttributeDefinition(
            description =
                    "Address under which people open Shirube, for example https://shirube.example.jp. Mails link to it.")
    String publicAddress();

    /** When the agenda goes out. */
    @AttributeDefinition(
            description = "Hours before a talk at which its agenda goes out, 0 to 168. 0: never.",
            required = false)
    int agendaHours() default 24;

    /** When the reminder goes out. */
    @AttributeDefinition(
            description =
                    "Hours before a talk at which a reminder goes out, 0 to 168, fewer than agendaHours. 0: never.",
            required = false)
    int reminderHours() default 1;

    /** How often to look. */
    @AttributeDefinition(
            description = "Seconds between two looks for mails that are to be sent, 1 to 600.",
            required = false)
    int lookSeconds() default 15;

    /** How long it is kept what was sent. */
    @AttributeDefinition(
            description =
                    "Days after a talk for which it is kept which mails of it were sent to whom and when (not what they said),"
                            + " 1 to 3650. Then it is removed.",
            required = false)
    int keepDays() default 90;
}
