// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/**
 * Makes a mail of what is in the exchange.
 *
 * @param <L> what is in it
 */
final class Writing<L> implements Processor {

    private final Class<L> type;
    private final Writer<L> writer;

    /**
     * Writes one.
     *
     * @param <L> what it is written of
     */
    interface Writer<L> {
        MimeMessage write(L taken) throws MessagingException;
    }

    Writing(Class<L> type, Writer<L> writer) {
        this.type = type;
        this.writer = writer;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        L taken = exchange.getMessage().getMandatoryBody(type);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jakarta Mail looks for its parts there.
        thread.setContextClassLoader(exchange.getContext().getApplicationContextClassLoader());
        try {
            exchange.getMessage().setBody(writer.write(taken));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
