// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The configuration, checked: a mistake in it is said when it is read, not when the first mail fails. */
final class MailAccount {

    private static final String TIMEOUT_MILLIS = "20000";
    private static final int MOST_HOURS = 168;

    private final MailConfig config;
    private final InternetAddress from;
    private final String base;

    /**
     * @throws IllegalArgumentException with a sentence for an operator
     */
    MailAccount(MailConfig config) {
        this.config = config;
        this.from = sender(config.from());
        this.base = base(config.publicAddress().strip());
        require(!config.host().isBlank(), "host is missing");
        require(
                config.agendaHours() >= 0 && config.agendaHours() <= MOST_HOURS,
                "agendaHours must be 0 to " + MOST_HOURS);
        require(
                config.reminderHours() >= 0 && config.reminderHours() <= MOST_HOURS,
                "reminderHours must be 0 to " + MOST_HOURS);
        require(config.lookSeconds() >= 1 && config.lookSeconds() <= 600, "lookSeconds must be 1 to 600");
        require(config.keepDays() >= 1 && config.keepDays() <= 3_650, "keepDays must be 1 to 3650");
        require(config.security().matches("starttls|tls|none"), "security must be starttls, tls or none");
    }

    private static InternetAddress sender(String text) {
        try {
            return new InternetAddress(text.strip(), true);
        } catch (AddressException e) {
            throw new IllegalArgumentException(MailConfig.PID + ": from is no mail address", e);
        }
    }

    private static String base(String address) {
        URI uri = URI.create(address);
        boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        require(http && uri.getHost() != null, "publicAddress must begin with https://");
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException(MailConfig.PID + ": " + problem);
        }
    }

    InternetAddress from() {
        return from;
    }

    /** The part of the sender's address behind the at sign. */
    String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /** The address of something below the installation's. */
    String link(String path) {
        return base + "/" + path;
    }

    Duration agenda() {
        return Duration.ofHours(config.agendaHours());
    }

    Duration reminder() {
        return Duration.ofHours(config.reminderHours());
    }

    long lookMillis() {
        return config.lookSeconds() * 1_000L;
    }

    Duration keep() {
        return Duration.ofDays(config.keepDays());
    }

    /** The server, as Camel writes it. */
    String endpoint() {
        String scheme = config.security().equals("tls") ? "smtps" : "smtp";
        Map<String, String> options = new LinkedHashMap<>();
        options.put("connectionTimeout", TIMEOUT_MILLIS);
        options.put("mail." + scheme + ".timeout", TIMEOUT_MILLIS);
        options.put("mail." + scheme + ".writetimeout", TIMEOUT_MILLIS);
        if (config.security().equals("starttls")) {
            options.put("mail.smtp.starttls.enable", "true");
            options.put("mail.smtp.starttls.required", "true");
        }
        if (!config.user().isBlank()) {
            options.put("username", "RAW(" + config.user() + ")");
            options.put("password", "RAW(" + config.password() + ")");
        }
        return options.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining("&", scheme + "://" + config.host() + ":" + config.port() + "?", ""));
    }
}
