// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.shirube.integration.internal.joining.DamagedFile.Outcome;
import org.shirube.integration.internal.reading.Encoding;

/** Damages a million rows and counts what is found. The peer is what was damaged: the ratio must be 1. */
public final class MutateBench {

    /** Rows of a file: a file with more broken quotes is refused as a whole. */
    private static final int FILE = 50_000;

    private MutateBench() {}

    /**
     * @param arguments {@code --rows N}, {@code --seed N}
     */
    public static void main(String... arguments) throws IOException {
        long rows = option(arguments, "--rows", 1_000_000);
        long first = option(arguments, "--seed", new Random().nextInt());
        Path folder = Files.createTempDirectory("shirube-mutate");
        long damaged = 0;
        long missed = 0;
        long harmed = 0;
        for (long done = 0; done < rows; done += FILE) {
            Encoding encoding = done / FILE % 2 == 0 ? Encoding.UTF_8 : Encoding.WINDOWS_31J;
            Outcome outcome = new DamagedFile(first + done, encoding).run(folder, (int) Math.min(FILE, rows - done));
            damaged += outcome.damaged();
            missed += Math.max(outcome.missed().size(), outcome.let().size());
            harmed += outcome.harmed().size() + outcome.wrong().size();
            if (!outcome.clean()) {
                System.out.println(encoding + " " + outcome);
            }
        }
        Files.delete(folder.resolve("people.csv"));
        Files.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "mutate ours=%d peer=%d ratio=%.6f (damaged rows of %d found; %d kinds, seed %d, %d missed, %d harmed)%n",
                damaged - missed,
                damaged,
                (double) (damaged - missed) / damaged,
                rows,
                Damage.values().length,
                first,
                missed,
                harmed);
    }

    private static long option(String[] arguments, String name, long otherwise) {
        List<String> options = Arrays.asList(arguments);
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(options.get(at + 1));
    }
}
