// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** People of the sample company who sign in with their personnel numbers, and a personnel system that moves one of them. */
final class SampleStaff {

    private static final Path ETC = RunningShirube.data().resolve("etc");
    private static final Path INBOX = RunningShirube.data().resolve("inbox/sample");

    /** Of the same source as the sample company, and with nobody but who is in the file. */
    private static final String MAPPING =
            """
            source: sample
            files: {people: {name: "*.csv"}}
            people: {file: people, id: id, name: name, email: mail, unit: unit, manager: manager}
            """;

    private static final String ROUTE =
            """
            mapping = sample
            folder = %s
            mode = apply
            pollSeconds = 1
            stableSeconds = 0
            """;

    private SampleStaff() {}

    /** Gives accounts to the first of the company's people. */
    static void open(int accounts) throws IOException {
        Files.writeString(ETC.resolve("org.shirube.sample.cfg"), "size = 300\naccounts = " + accounts + "\n");
        Path log = RunningShirube.data().resolve("log/karaf.log");
        Await.until(
                () -> Files.readString(log)
                        .lines()
                        .filter(line -> line.contains("Opened the demo account 00"))
                        .count(),
                count -> count >= accounts,
                () -> "the accounts are not open");
        Files.createDirectories(INBOX);
        Files.writeString(ETC.resolve("mappings/sample.yaml"), MAPPING);
        Files.writeString(ETC.resolve("org.shirube.integration.hris-sample.cfg"), ROUTE.formatted(INBOX));
    }

    /** Delivers what the personnel system says of somebody from today on. */
    static void deliver(String id, String name, String mail, String unit, String manager) throws IOException {
        String row = String.join(",", id, name, mail, unit, manager);
        Path draft = Files.writeString(
                RunningShirube.data().resolve("moved.tmp"), "id,name,mail,unit,manager\n" + row + "\n");
        Files.move(draft, INBOX.resolve("moved.csv"));
    }

    /** Takes the personnel system away; the mapping stays, because a look may be under way. */
    static void close() throws IOException {
        Files.deleteIfExists(ETC.resolve("org.shirube.integration.hris-sample.cfg"));
    }
}
