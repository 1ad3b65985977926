// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.appraisal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.LoggingLevel;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.shirube.dialogue.api.AppraisalDays;
import org.shirube.dialogue.api.AppraisalReceipt;
import org.shirube.integration.internal.appraisal.DaysFile.BadRow;
import org.shirube.integration.internal.problem.Problem;
import org.shirube.platform.api.actor.Actor;

/**
 * The days on which people are appraised, from a folder into the module of 1on1s (F78). One way: nothing of a talk goes to an
 * appraisal, here or anywhere.
 */
@Component(
        service = RoutesBuilder.class,
        configurationPid = AppraisalDaysRoute.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = AppraisalDaysConfig.class)
public final class AppraisalDaysRoute extends RouteBuilder {

    /** The PID. */
    public static final String PID = "org.shirube.integration.appraisal";

    /** The route, and the seam behind its transport: its body is a file. */
    static final String ID = "hris.appraisal-days.in";

    private final AppraisalDays days;
    private final AppraisalDaysConfig config;
    private final Path folder;
    private final Actor actor = Actor.system(ID);

    @Activate
    public AppraisalDaysRoute(@Reference AppraisalDays days, BundleContext context, AppraisalDaysConfig config) {
        this(days, base(context).resolve(config.folder()), config);
    }

    AppraisalDaysRoute(AppraisalDays days, Path folder, AppraisalDaysConfig config) {
        this.days = days;
        this.folder = folder.toAbsolutePath();
        this.config = config;
    }

    private static Path base(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return Path.of(base == null ? "." : base);
    }

    @Override
    public void configure() {
        errorHandler(defaultErrorHandler()
                .logExhaustedMessageHistory(false)
                .logExhaustedMessageBody(false)
                .logStackTrace(false)
                .retryAttemptedLogLevel(LoggingLevel.WARN));
        from("file:" + folder + "?include=(?i)appraisal-days.*[.]csv&initialDelay=1000&delay="
                        + config.pollSeconds() * 1_000L
                        + "&sortBy=file:modified&readLock=changed&readLockMinLength=0&readLockCheckInterval=1000"
                        + "&readLockTimeout=" + (config.stableSeconds() * 1_000L + 5_000L)
                        + "&readLockMinAge=" + config.stableSeconds() * 1_000L
                        + "&move=done/${date:now:yyyyMMddHHmmssSSS}-${file:name}"
                        + "&moveFailed=error/${date:now:yyyyMMddHHmmssSSS}-${file:name}")
                .routeId("hris.appraisal-days.poll")
                .description("…/" + folder.getFileName() + " → 1on1")
                .to("direct:" + ID);
        from("direct:" + ID)
                .routeId(ID)
                .description("CSV → 評価面談の日 / appraisal days")
                .process(this::process);
    }

    private void process(Exchange exchange) throws IOException, InvalidPayloadException {
        Path file = exchange.getMessage().getMandatoryBody(Path.class);
        String name = String.valueOf(file.getFileName());
        DaysFile read = DaysFile.read(name, file, config.personColumn(), config.dayColumn());
        if (read.rows().isEmpty() && !read.faults().isEmpty()) {
            report(name, read.faults());
            throw Problem.of("appraisal.nothing", name, read.faults().size());
        }
        AppraisalReceipt receipt = days.deliver(actor, read.rows());
        List<BadRow> refused = refused(read, receipt);
        if (!refused.isEmpty()) {
            report(name, refused);
        }
        if (!receipt.taken()) {
            throw Problem.of("appraisal.nothing", name, refused.size());
        }
        log.info(
                "{}: {} days kept, {} past, {} rows refused, {} talks to be moved",
                name,
                receipt.kept(),
                receipt.past(),
                refused.size(),
                receipt.clashes());
    }

    private static List<BadRow> refused(DaysFile read, AppraisalReceipt receipt) {
        Stream<BadRow> unknown = receipt.refused().stream()
                .map(row -> new BadRow(row.line(), row.why().name()));
        return Stream.concat(read.faults().stream(), unknown)
                .sorted(Comparator.comparingLong(BadRow::line))
                .toList();
    }

    /** Lines and reasons only: whoever sent the file has the rest. */
    private void report(String name, List<BadRow> refused) throws IOException {
        Path error = Files.createDirectories(folder.resolve("error"));
        String lines = refused.stream()
                .map(row -> row.line() + "," + row.reason() + "\r\n")
                .collect(Collectors.joining("", "row,reason\r\n", ""));
        Files.writeString(error.resolve(name + ".refused.csv"), lines, StandardCharsets.UTF_8);
    }
}
