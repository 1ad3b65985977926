// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Run by {@code ./bench lifeline}: what somebody does on a lifeline of many events, against the same on one of five in the same
 * browser and on the same server, turn by turn. Each figure is the 95th percentile of the rounds, from the key or the button
 * until the browser has drawn the frame; for what is kept, until the server has answered.
 */
final class LifelineBench {

    private static final int FEW = 5;

    private static final String MEASURE =
            """
            async () => {
              const line = document.querySelector('shirube-lifeline');
              const drawn = () => new Promise(done => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = done;
                channel.port2.postMessage(0);
              }));
              const key = name => document.activeElement.dispatchEvent(
                  new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
              const press = name => line.closest('.ll-host').querySelector(`[data-do=${name}]`).click();
              const turn = line.turn = (line.turn ?? 0) + 1;
              if (turn === 1) {
                line.focusOn(line.list[Math.floor(line.list.length / 2)].i, 'n');
                key(line.list[Math.floor(line.list.length / 2)].n > 0 ? 'ArrowDown' : 'ArrowUp');
                line.flush();
                await line.sent;
              }
              const up = turn % 2 ? 'ArrowUp' : 'ArrowDown';
              const acts = {
                move: () => key(up),
                keep: () => { line.flush(); return line.sent; },
                next: () => key(turn % 2 ? 'ArrowRight' : 'ArrowLeft'),
                zoom: () => press(turn % 2 ? 'in' : 'out'),
                pan: () => press(turn % 2 ? 'later' : 'earlier'),
              };
              const times = {};
              for (const [name, act] of Object.entries(acts)) {
                await drawn();
                const begun = performance.now();
                await act();
                await drawn();
                times[name] = performance.now() - begun;
              }
              return times;
            }""";

    private LifelineBench() {}

    /** @param args {@code --rounds n} (40), {@code --events n} (500) */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        int rounds = option(options, "--rounds", 40);
        try (AutoCloseable shirube = RunningShirube.start();
                Browser browser = new Browser()) {
            Page many = page(browser, "member", option(options, "--events", 500));
            Page few = page(browser, "manager", FEW);
            measure(many, few, rounds);
        }
    }

    private static int option(List<String> options, String name, int otherwise) {
        int place = options.indexOf(name);
        return place < 0 ? otherwise : Integer.parseInt(options.get(place + 1));
    }

    private static Page page(Browser browser, String login, int events) {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.signIn(page, login);
        page.navigate("/career/lifeline");
        Visit.button(page, "CSVから取りこむ").click();
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("line.csv", "text/csv", file(events).getBytes(StandardCharsets.UTF_8)));
        page.getByText(events + " 件を取りこめます").waitFor();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("取りこむ").setExact(true))
                .click();
        page.locator(".ll-point").first().waitFor();
        return page;
    }

    /** The same line in every run; with as many words as somebody writes who writes a lot. */
    private static String file(int events) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder file = new StringBuilder("when,title,then,now,turning_point,support_above,words\n");
        LocalDate day = LocalDate.of(1990, 4, 1);
        for (int i = 0; i < events; i++) {
            day = day.plusDays(1 + random.nextInt(Math.max(1, 25_000 / events)));
            file.append(day.isAfter(LocalDate.of(2026, 1, 1)) ? LocalDate.of(2025, 12, 1) : day)
                    .append(",event ")
                    .append(i)
                    .append(',')
                    .append(random.nextInt(-4, 5))
                    .append(',')
                    .append(random.nextInt(-4, 5))
                    .append(',')
                    .append(i % 9 == 0 ? "yes" : "")
                    .append(',')
                    .append(i % 7 == 0 ? "yes" : "")
                    .append(',')
                    .append("その日のことを、ていねいに書いておく。".repeat(15))
                    .append('\n');
        }
        return file.toString();
    }

    private static void measure(Page many, Page few, int rounds) {
        List<String> acts = List.of("move", "keep", "next", "zoom", "pan");
        double[][] ours = new double[acts.size()][rounds];
        double[][] peer = new double[acts.size()][rounds];
        for (int round = -2; round < rounds; round++) {
            Map<String, Number> manyTook = took(many);
            Map<String, Number> fewTook = took(few);
            for (int act = 0; act < acts.size() && round >= 0; act++) {
                ours[act][round] = manyTook.get(acts.get(act)).doubleValue();
                peer[act][round] = fewTook.get(acts.get(act)).doubleValue();
            }
        }
        for (int act = 0; act < acts.size(); act++) {
            System.out.printf(
                    Locale.ROOT,
                    "lifeline.%s ours=%.1fms peer=%.1fms ratio=%.2f%n",
                    acts.get(act),
                    slow(ours[act]),
                    slow(peer[act]),
                    slow(ours[act]) / slow(peer[act]));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Number> took(Page page) {
        page.bringToFront();
        return (Map<String, Number>) page.evaluate(MEASURE);
    }

    /** The 95th percentile. */
    private static double slow(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }
}
