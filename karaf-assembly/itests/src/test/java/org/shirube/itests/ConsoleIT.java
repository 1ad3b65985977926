// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;

/** Our commands in Karaf's console: what they print, how they refuse, and what Tab offers. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class ConsoleIT {

    private static final Path ETC = Path.of(System.getProperty("karaf.etc", "etc"));
    private static final Path DATA = Path.of(System.getProperty("karaf.data", "data"));
    private static final Pattern RUN = Pattern.compile("Run ([0-9a-f-]{36}) is reading");
    private static final String MAPPING =
            """
            source: console
            files: {people: {name: "*.csv"}}
            people: {file: people, id: id, name: name}
            """;

    @Inject
    private SessionFactory sessions;

    @Inject
    private FeaturesService features;

    private Console console;

    @Configuration
    public Option[] config() {
        return new Option[] {Karaf.distribution()};
    }

    @Before
    public void open() {
        console = new Console(sessions);
        List.of("shirube:modules", "shirube:routes", "people:imports").forEach(console::waitFor);
    }

    @Test
    public void modulesAndTheTrail() throws Exception {
        assertPrints("people.core", console.run("shirube:modules"));
        assertPrints("The trail is whole: ", console.run("shirube:audit-verify"));
        assertPrints("Too many arguments", refused("shirube:modules people"));
        assertPrints("Too many arguments", refused("shirube:audit-verify now"));
    }

    @Test
    public void accounts() throws Exception {
        assertPrints("Login", console.run("shirube:account-list"));
        assertPrints("limit", refused("shirube:account-list --limit 0"));
        assertPrints("There is no role CHIEF", refused("shirube:account-open boss CHIEF"));
        assertPrints("nobody is no id of an employee", refused("shirube:account-open --employee nobody boss"));
        assertPrints("Open the console first", refused("shirube:account-open boss OPERATOR"));
        assertTrue(console.offered("shirube:account-open", "boss").contains("OPERATOR"));
    }

    @Test
    public void routesComeWithTheirConfiguration() throws Exception {
        write(ETC.resolve("mappings/console.yaml"), MAPPING);
        write(
                ETC.resolve("org.shirube.integration.hris-console.cfg"),
                "mapping = console\nfolder = " + DATA.resolve("console-inbox") + "\n");
        String routes =
                Await.until(() -> console.run("shirube:routes"), all -> all.contains("console.people.in"), () -> "");
        assertPrints("Started", routes);
        assertPrints("Too many arguments", refused("shirube:routes all"));
    }

    @Test
    public void aDryRunIsListedAndApplied() throws Exception {
        write(ETC.resolve("mappings/console.yaml"), MAPPING);
        Path file = DATA.resolve("people.csv");
        write(file, "id,name\n1,山田 太郎\n2,佐藤 花子\n");
        assertTrue(console.offered("shirube:import-dry-run").contains("console"));
        Matcher begun = RUN.matcher(console.run("shirube:import-dry-run console " + file));
        assertTrue(begun.find());
        String run = begun.group(1);
        Await.until(
                () -> console.run("people:imports"),
                all -> all.lines().anyMatch(line -> line.contains(run) && line.contains("WAITING")),
                () -> "");
        assertTrue(console.offered("people:import-apply").contains(run));
        assertPrints("APPLIED", console.run("people:import-apply " + run));
        assertTrue(console.run("people:imports")
                .lines()
                .anyMatch(line -> line.contains(run) && line.contains("APPLIED") && line.contains("2 0 0")));
    }

    @Test
    public void anImportThatCannotBeReadIsRefusedInWords() throws Exception {
        write(ETC.resolve("mappings/console.yaml"), MAPPING);
        Path file = DATA.resolve("people.csv");
        write(file, "id,name\n1,山田 太郎\n");
        assertPrints("nothing-like-it", refused("shirube:import-dry-run nothing-like-it " + file));
        assertPrints("missing.csv", refused("shirube:import-dry-run console missing.csv"));
        assertPrints(
                "Two files have the name people.csv",
                refused("shirube:import-dry-run console " + file + " other/people.csv"));
        assertPrints("tomorrow", refused("people:import-apply tomorrow"));
        assertPrints("limit", refused("people:imports -n 0"));
    }

    @Test
    public void theSampleCompanyWritesFiles() throws Exception {
        features.installFeature("shirube-sample");
        console.waitFor("sample:export");
        Path folder = DATA.resolve("sample files");
        assertPrints("Wrote 組織.csv, 社員.csv", console.run("sample:export --size 40 \"" + folder + "\""));
        assertTrue(Files.exists(folder.resolve("社員.csv")));
        write(DATA.resolve("in-the-way"), "");
        assertPrints("in-the-way", refused("sample:export " + DATA.resolve("in-the-way")));
        assertPrints("size must be 30", refused("sample:export --size 0 \"" + folder + "\""));
        features.uninstallFeature("shirube-sample");
    }

    private String refused(String line) {
        return console.refusal(line);
    }

    private static void assertPrints(String expected, String printed) {
        assertTrue("\"" + expected + "\" in: " + printed, printed.contains(expected));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
