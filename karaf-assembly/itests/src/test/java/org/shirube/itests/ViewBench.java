// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Run by {@code ./bench view}: from the address of the directory, typed by somebody
 * who is signed in and was there before, to the first person on the screen, against the sign-in page of the same server in
 * the same browser. Also the largest contentful paint of the directory (W3C Largest Contentful Paint). Each figure is the
 * 75th percentile of the rounds, as is usual for web vitals.
 */
final class ViewBench {

    private static final String LARGEST_PAINT =
            """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))""";

    private ViewBench() {}

    /** @param args {@code --rounds n} (20), {@code --people n} (300) */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        try (AutoCloseable shirube = RunningShirube.start("--sample-size", option(options, "--people", "300"))) {
            measure(Integer.parseInt(option(options, "--rounds", "20")));
        }
    }

    private static String option(List<String> options, String name, String otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : options.get(place + 1);
    }

    private static void measure(int rounds) {
        try (Browser browser = new Browser()) {
            Page stranger = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
            Page hr = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
            Visit.signIn(hr, "hr");
            for (int i = 0; i < 3; i++) {
                seconds(hr, "/people", "vaadin-grid a[href*='people/person/']");
            }
            double[] directory = new double[rounds];
            double[] paint = new double[rounds];
            double[] signIn = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                directory[i] = seconds(hr, "/people", "vaadin-grid a[href*='people/person/']");
                paint[i] = ((Number) hr.evaluate(LARGEST_PAINT)).doubleValue() / 1_000;
                signIn[i] = seconds(stranger, "/login", "input[type=password]");
            }
            print("view.directory", directory, signIn);
            print("view.largest-paint", paint, signIn);
        }
    }

    private static double seconds(Page page, String path, String awaited) {
        page.navigate("about:blank");
        long begun = System.nanoTime();
        page.navigate(path);
        page.locator(awaited).first().waitFor();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String name, double[] ours, double[] peer) {
        System.out.printf(
                Locale.ROOT,
                "%s ours=%.3fs peer=%.3fs ratio=%.2f%n",
                name,
                slow(ours),
                slow(peer),
                slow(ours) / slow(peer));
    }

    /** The 75th percentile. */
    private static double slow(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.75) - 1];
    }
}
