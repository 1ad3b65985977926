// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.internal.hris;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The address of the files on an SFTP server, for Camel. An unknown server is refused. */
final class SftpEndpoint {

    private final HrisConfig config;
    private final Function<String, Path> resolve;

    /**
     * @param resolve where a configured path is
     */
    SftpEndpoint(HrisConfig config, Function<String, Path> resolve) {
        this.config = config;
        this.resolve = resolve;
    }

    boolean wanted() {
        return !config.sftpHost().isBlank();
    }

    /** Whether what was refused goes back to the server. */
    boolean takesBack() {
        return wanted() && !config.sftpErrorFolder().isBlank();
    }

    /**
     * From where files are fetched.
     *
     * @throws IllegalArgumentException with what is missing
     */
    String fetch() {
        return uri(config.sftpFolder(), fetching());
    }

    /**
     * To where refused rows go, each file whole or not at all.
     *
     * @throws IllegalArgumentException with what is missing
     */
    String back() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("tempPrefix", ".part-");
        options.put("fileExist", "Override");
        options.put("autoCreate", "true");
        return uri(config.sftpErrorFolder(), options);
    }

    private String uri(String folder, Map<String, String> more) {
        require(!config.sftpUser().isBlank(), "sftpUser");
        require(!config.sftpKnownHostsFile().isBlank(), "sftpKnownHostsFile");
        require(!config.sftpPassword().isEmpty() || !config.sftpKeyFile().isBlank(), "sftpPassword or sftpKeyFile");
        return "sftp:" + config.sftpHost() + ":" + config.sftpPort() + "/" + folder + "?"
                + Stream.concat(connecting().entrySet().stream(), more.entrySet().stream())
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&"));
    }

    private Map<String, String> connecting() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("username", raw(config.sftpUser()));
        if (!config.sftpPassword().isEmpty()) {
            options.put("password", raw(config.sftpPassword()));
        }
        if (!config.sftpKeyFile().isBlank()) {
            options.put("privateKeyFile", raw(path(config.sftpKeyFile())));
        }
        if (!config.sftpKeyPassphrase().isEmpty()) {
            options.put("privateKeyPassphrase", raw(config.sftpKeyPassphrase()));
        }
        options.put("knownHostsFile", raw(path(config.sftpKnownHostsFile())));
        options.put("useUserKnownHostsFile", "false");
        options.put("autoCreateKnownHostsFile", "false");
        options.put("strictHostKeyChecking", "yes");
        options.put("preferredAuthentications", "publickey,password");
        options.put("disconnect", "true");
        options.put("stepwise", "false");
        options.put("maximumReconnectAttempts", "1");
        options.put("connectTimeout", "10000");
        options.put("soTimeout", "60000");
        return options;
    }

    private Map<String, String> fetching() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("delay", Long.toString(config.pollSeconds() * 1_000L));
        options.put("initialDelay", "0");
        options.put("streamDownload", "true");
        options.put("autoCreate", "false");
        options.put("throwExceptionOnConnectFailed", "true");
        options.put("bridgeErrorHandler", "true");
        options.put("move", raw("received/${file:name}"));
        options.put("exclude", raw("(?i)\\..*|.*\\.(part|tmp|filepart)"));
        completeness(options);
        return options;
    }

    private void completeness(Map<String, String> options) {
        if (config.doneFileSuffix().isEmpty()) {
            options.put("readLock", "changed");
            options.put("readLockCheckInterval", Long.toString(Math.max(1, config.stableSeconds()) * 1_000L));
            options.put("readLockTimeout", Long.toString(Math.max(1, config.stableSeconds()) * 5_000L));
        } else {
            options.put("doneFileName", raw("${file:name}" + config.doneFileSuffix()));
        }
    }

    private String path(String configured) {
        return resolve.apply(configured).toAbsolutePath().toString();
    }

    private static String raw(String value) {
        return "RAW(" + value + ")";
    }

    private static void require(boolean there, String names) {
        if (!there) {
            throw new IllegalArgumentException(
                    "org.shirube.integration.hris: sftpHost is set, so " + names + " is needed");
        }
    }
}
