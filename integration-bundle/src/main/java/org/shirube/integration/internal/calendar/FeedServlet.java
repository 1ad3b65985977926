// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.calendar;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.shirube.dialogue.api.CalendarFeed;
import org.shirube.dialogue.api.FeedServer;
import org.shirube.dialogue.api.Invitations;
import org.shirube.platform.api.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves calendars to who knows their secret. Whatever is not a secret that opens one is not there, and costs one look at its
 * form and at most one into an index, so that a proxy may limit how often somebody tries without a word from here.
 */
@Component(service = {Servlet.class, FeedServer.class})
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=" + FeedContext.NAME + ")")
public final class FeedServlet extends HttpServlet implements FeedServer {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FeedServlet.class);
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
    private static final Actor SYSTEM = Actor.system("calendar.talks.out");
    private static final String RETRY_SECONDS = "60";

    private final transient Invitations invitations;
    private final transient CalendarWriter writer;

    @Activate
    public FeedServlet(@Reference Invitations invitations, @Reference Clock clock) {
        this.invitations = invitations;
        this.writer = new CalendarWriter(clock);
    }

    @Override
    public String path(String secret) {
        return FeedContext.PATH + "/" + secret + ".ics";
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        boolean body = request.getMethod().equals("GET");
        if (!body && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            answer(feed(request.getPathInfo()), body, response);
        } catch (RuntimeException e) {
            // The container would write the address, and with it the secret, into the log.
            LOG.warn("A calendar could not be read ({})", e.getClass().getSimpleName());
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private Optional<CalendarFeed> feed(@Nullable String path) {
        Matcher secret = PATH.matcher(path == null ? "" : path);
        return secret.matches() ? invitations.feed(SYSTEM, secret.group(1)) : Optional.empty();
    }

    private void answer(Optional<CalendarFeed> feed, boolean body, HttpServletResponse response) throws IOException {
        if (feed.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] calendar = writer.feed(feed.get()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"talks.ics\"");
        response.setContentLength(calendar.length);
        if (body) {
            response.getOutputStream().write(calendar);
        }
    }
}
