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
import java.util.stream.Stream;

/**
 * Run by {@code ./bench boot}: from starting the script to the first HTTP 200 of the sign-in page, against a stock Karaf from
 * the same script to its open console port. Cold: nothing resolved before; warm: the second start on the same data. Each
 * figure is the median of the rounds.
 */
final class BootBench {

    private static final int CONSOLE = 18_101;
    private static final int HTTP = 18_080;

    private BootBench() {}

    /**
     * @param args home of the distribution, home of the stock Karaf, and {@code --rounds n} (3)
     */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 3;
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
        karaf.environment().put("KARAF_ETC", settings(home, data).toString());
        karaf.environment().put("KARAF_DATA", data.toString());
        karaf.environment().put("KARAF_EXEC", "exec");
        long begun = System.nanoTime();
        Process process = karaf.start();
        try {
            while (!ready.call()) {
                if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(2)) {
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

    /** The settings of a distribution, with ports that nothing else here uses. */
    private static Path settings(Path home, Path data) throws IOException {
        Path etc = data.resolve("etc");
        if (Files.notExists(etc)) {
            copy(home.resolve("etc"), etc);
            set(etc.resolve("org.apache.karaf.shell.cfg"), "sshPort", CONSOLE);
            set(etc.resolve("org.apache.felix.http.cfg"), "org.osgi.service.http.port", HTTP);
            set(etc.resolve("org.apache.karaf.management.cfg"), "rmiRegistryPort", CONSOLE + 1);
            set(etc.resolve("org.apache.karaf.management.cfg"), "rmiServerPort", CONSOLE + 2);
        }
        return etc;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void set(Path file, String key, int value) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^" + key + " *=.*", key + " = " + value));
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
