// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.LoggingLevel;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.integration.internal.reading.Limits;
import org.shirube.people.api.imports.ImportBusyException;
import org.shirube.people.api.imports.ImportRunId;
import org.shirube.people.api.imports.PeopleImport;
import org.shirube.platform.api.actor.Actor;

/**
 * The personnel export of one source: from SFTP into a folder, and from the folder into the directory. Behind each
 * transport stands a {@code direct:} endpoint, so that what happens with files can be tried without the transport.
 */
@Component(
        service = RoutesBuilder.class,
        configurationPid = HrisRoute.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = HrisConfig.class, factory = true)
public final class HrisRoute extends RouteBuilder {

    /** The factory PID. */
    public static final String PID = "org.shirube.integration.hris";

    private static final long MEGABYTE = 1L << 20;

    private final HrisSources sources;
    private final HrisConfig config;
    private final String source;
    private final Intake intake;
    private final Actor actor;
    private final SftpEndpoint sftp;
    private final AtomicReference<@Nullable ImportRunId> saidOf = new AtomicReference<>();

    @Activate
    public HrisRoute(
            @Reference HrisSources sources, @Reference PeopleImport people, @Reference Clock clock, HrisConfig config) {
        this.sources = sources;
        this.config = config;
        this.source = config.mapping();
        this.actor = Actor.system(source + ".people.in");
        this.sftp = new SftpEndpoint(config, sources::resolve);
        this.intake = new Intake(
                source, watched(clock), sources.mappings(), new Runs(people, clock, sources.headings()), manner());
        intake.prepare();
        sources.add(intake);
    }

    @Deactivate
    void deactivate() {
        sources.remove(intake);
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler()
                .logExhaustedMessageHistory(false)
                .logExhaustedMessageBody(false)
                .logStackTrace(false)
                .retryAttemptedLogLevel(LoggingLevel.WARN));
        if (sftp.takesBack()) {
            from("file:" + intake.back().toAbsolutePath() + "?delete=true&initialDelay=1000&delay="
                            + config.pollSeconds() * 1_000L)
                    .routeId(source + ".people.back")
                    .description(place(config.folder()) + " → SFTP")
                    .to(sftp.back());
        }
        if (sftp.wanted()) {
            from(sftp.fetch())
                    .routeId(source + ".people.fetch")
                    .description("SFTP → " + place(config.folder()))
                    .to("direct:" + source + ".people.store");
            from("direct:" + source + ".people.store")
                    .routeId(source + ".people.store")
                    .description("→ " + place(config.folder()))
                    .to("file:" + intake.folder().toAbsolutePath()
                            + "?tempPrefix=.part-&fileExist=Override&forceWrites=true");
        }
        from("scheduler:" + source + "?initialDelay=1000&delay=" + config.pollSeconds() * 1_000L)
                .routeId(source + ".people.poll")
                .description("⟳ " + place(config.folder()))
                .setBody(exchange -> intake.look())
                .split(body())
                .to("direct:" + source + ".people.in");
        from("direct:" + source + ".people.in")
                .routeId(source + ".people.in")
                .description(place(config.folder()) + " → 社員名簿 / people directory")
                .process(this::process);
    }

    private void process(Exchange exchange) {
        try {
            intake.process(actor, exchange.getMessage().getMandatoryBody(Claim.class));
        } catch (ImportBusyException e) {
            sayOnce(e);
        } catch (InvalidPayloadException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Looks come every few seconds; one line for each run in the way is enough. */
    private void sayOnce(ImportBusyException busy) {
        ImportRunId inTheWay = busy.running().id();
        if (!inTheWay.equals(saidOf.getAndSet(inTheWay))) {
            log.warn("{}: files stay claimed until run {} is decided. {}", source, inTheWay, busy.getMessage());
        }
    }

    private WatchedFolder watched(Clock clock) {
        Path folder = sources.resolve(config.folder());
        return new WatchedFolder(
                folder,
                config.doneFolder().isBlank() ? folder.resolve("done") : sources.resolve(config.doneFolder()),
                config.errorFolder().isBlank() ? folder.resolve("error") : sources.resolve(config.errorFolder()),
                Duration.ofSeconds(config.stableSeconds()),
                config.doneFileSuffix(),
                clock);
    }

    private Intake.Manner manner() {
        Limits limits = new Limits(
                config.maxFileMegabytes() * MEGABYTE,
                config.maxRows(),
                Limits.DEFAULT.maxRowBytes(),
                Limits.DEFAULT.maxZipRatio());
        return new Intake.Manner(
                actor.login(), limits, config.brakePercent(), config.mode().equals("apply"), sftp.takesBack());
    }

    /** The last two steps of a folder: what is before them is in the configuration, and says more than a screen should. */
    static String place(String folder) {
        Path path = Path.of(folder);
        int steps = path.getNameCount();
        return steps > 2 ? "…/" + path.subpath(steps - 2, steps) : folder;
    }
}
