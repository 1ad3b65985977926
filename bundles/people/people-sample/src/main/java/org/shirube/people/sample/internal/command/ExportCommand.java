// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample.internal.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.jspecify.annotations.Nullable;
import org.shirube.people.sample.CompanyFiles;
import org.shirube.people.sample.SampleCompany;

/** Writes a sample company as the files of a personnel system, to try an import with. */
@Service
@Command(scope = "sample", name = "export", description = "Writes the sample company as CSV files.")
public final class ExportCommand implements Action {

    @Argument(name = "folder", description = "Where the files go; created where it does not exist.", required = true)
    @Completion(FileCompleter.class)
    private String folder = "";

    @Option(name = "--size", description = "People employed today.")
    private int size = 300;

    @Option(name = "--seed", description = "Another number gives another company.")
    private long seed = 1;

    @Option(name = "--utf8", description = "Write UTF-8 with a byte order mark instead of Shift_JIS (Windows-31J).")
    private boolean utf8;

    @Reference
    private @Nullable Clock clock;

    @Reference
    private @Nullable Session session;

    @Override
    public @Nullable Object execute() throws Exception {
        LocalDate today = clock == null ? LocalDate.now(Clock.systemDefaultZone()) : LocalDate.now(clock);
        Path target = Path.of(folder);
        CompanyFiles.write(
                new SampleCompany(size, seed, today), target, utf8 ? StandardCharsets.UTF_8 : CompanyFiles.WINDOWS_31J);
        if (session != null) {
            session.getConsole()
                    .println("Wrote " + CompanyFiles.UNITS + ", " + CompanyFiles.PEOPLE + " and " + CompanyFiles.POSTS
                            + " to " + target.toAbsolutePath());
        }
        return null;
    }
}
