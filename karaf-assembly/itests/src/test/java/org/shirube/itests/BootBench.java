// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Run by {@code ./bench boot}: from starting the script to the first HTTP 200 of the sign-in page, against a stock Karaf from
 * the same script to its open console port. Cold: nothing resolved before; warm: the second start on the same data. Each
 * figure is the median of the rounds.
 */
final class BootBench {

    private static final int CONSOLE = 8101;
    private static final int HTTP = 8080;

    private BootBench() {}

    /**
     * @param args home of the distribution, home of the stock Karaf, rounds
     */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[2]);
        double[][] ours = new double[2][rounds];
        double[][] peer = new double[2][rounds];
        for (int round = 0; round < rounds; round++) {
            Path data = Files.createTempDirectory("shirube-boot");
            Path bare = Files.createTempDirectory("karaf-boot");
            for (int start = 0; start < 2; start++) {
                peer[start][round] = seconds(Path.of(args[1]), bare, BootBench::consoleOpen);
                ours[start][round] = seconds(Path.of(args[0]), data, BootBench::pageAnswers);
            }
        }
        print("boot.cold", ours[0], peer[0]);
        print("boot.warm", ours[1], peer[1]);
    }

    private static double seconds(Path home, Path data, Callable<Boolean> ready) throws Exception {
        ProcessBuilder karaf = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server")
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile());
        karaf.environment()
                .put("KARAF_DATA", Files.createDirectories(data.resolve("data")).toString());
        karaf.environment().put("KARAF_EXEC", "exec");
        karaf.environment().put("CHECK_ROOT_INSTANCE_RUNNING", "false");
        long begun = System.nanoTime();
        Process process = karaf.start();
        try {
            while (!ready.call()) {
                if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(3)) {
                    throw new IllegalStateException(home + " did not come up; see " + data);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean consoleOpen() {
        try (Socket socket = new Socket("127.0.0.1", CONSOLE)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean pageAnswers() {
        try {
            HttpURLConnection page = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + HTTP + "/login").toURL().openConnection();
            page.setReadTimeout(5_000);
            try (InputStream body = page.getInputStream()) {
                return page.getResponseCode() == 200 && body.read() >= 0;
            }
        } catch (IOException e) {
            return false;
        }
    }

    private static void print(String name, double[] ours, double[] peer) {
        System.out.printf(
                Locale.ROOT,
                "%s ours=%.1fs peer=%.1fs ratio=%.2f%n",
                name,
                median(ours),
                median(peer),
                median(ours) / median(peer));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
