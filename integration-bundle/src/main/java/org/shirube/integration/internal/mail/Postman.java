// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one after the other. What became of each is written down before the next is taken; after a mail server that
 * does not answer the rest waits for the next look.
 *
 * @param <L> what waits
 */
final class Postman<L> {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_A_LOOK = 200;

    private final String seam;
    private final Box<L> box;
    private volatile boolean running = true;
    private boolean answered = true;

    /**
     * Where mails wait.
     *
     * @param <L> what waits
     */
    interface Box<L> {

        Optional<L> take();

        UUID id(L taken);

        void sent(UUID id);

        void refused(UUID id);

        void later(UUID id);
    }

    /** @param seam the route that writes one and hands it to the mail server */
    Postman(String seam, Box<L> box) {
        this.seam = seam;
        this.box = box;
    }

    void stop() {
        running = false;
    }

    void look(Exchange exchange) {
        try (ProducerTemplate template = exchange.getContext().createProducerTemplate()) {
            for (int i = 0; i < MOST_A_LOOK && running; i++) {
                Optional<L> taken = box.take();
                if (taken.isEmpty() || send(template, taken.get()) == Outcome.NO_SERVER) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome send(ProducerTemplate template, L taken) {
        Exchange done = template.send(seam, sent -> sent.getMessage().setBody(taken));
        Outcome outcome = Outcome.of(done.getException());
        UUID id = box.id(taken);
        switch (outcome) {
            case SENT -> box.sent(id);
            case REFUSED -> box.refused(id);
            case NOT_NOW, NO_SERVER -> box.later(id);
        }
        say(outcome, done);
        return outcome;
    }

    /** One line when the server stops answering and one when it answers again; never an address. */
    private void say(Outcome outcome, Exchange done) {
        if (outcome == Outcome.NO_SERVER && answered) {
            LOG.warn("The mail server does not answer ({}). Mails wait.", kind(done.getException()));
        } else if (outcome != Outcome.NO_SERVER && !answered) {
            LOG.info("The mail server answers again.");
        }
        if (outcome == Outcome.REFUSED || outcome == Outcome.NOT_NOW) {
            LOG.warn("A mail was not taken: {} ({})", outcome, kind(done.getException()));
        }
        answered = outcome != Outcome.NO_SERVER;
    }

    private static String kind(@Nullable Exception failure) {
        return failure == null ? "" : failure.getClass().getSimpleName();
    }
}
