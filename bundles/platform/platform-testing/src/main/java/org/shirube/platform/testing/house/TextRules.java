// SPDX-License-Identifier: Apache-2.0
package org.shirube.platform.testing.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts stand in pairs of files, {@code texts_ja.properties} beside {@code texts_en.properties}, in UTF-8: the same keys in
 * both, none of them blank, with the same places for values.
 */
public final class TextRules {

    private static final Pattern JAPANESE = Pattern.compile("(.+)_ja\\.properties");
    private static final Pattern ENGLISH = Pattern.compile("(.+)_en\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+");

    private TextRules() {}

    /** One sentence for each problem. */
    public static List<String> problems(Path resources) {
        List<String> problems = new ArrayList<>();
        try (Stream<Path> files = Files.walk(resources)) {
            files.sorted().forEach(file -> check(file, problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static void check(Path file, List<String> problems) {
        Matcher japanese = JAPANESE.matcher(file.getFileName().toString());
        if (japanese.matches()) {
            Path english = file.resolveSibling(japanese.group(1) + "_en.properties");
            if (Files.exists(english)) {
                compare(file, english, problems);
            } else {
                problems.add(english.getFileName() + " is missing");
            }
            return;
        }
        Matcher english = ENGLISH.matcher(file.getFileName().toString());
        if (english.matches() && !Files.exists(file.resolveSibling(english.group(1) + "_ja.properties"))) {
            problems.add(english.group(1) + "_ja.properties is missing");
        }
    }

    private static void compare(Path japanese, Path english, List<String> problems) {
        Properties ja = read(japanese);
        Properties en = read(english);
        TreeSet<String> keys = new TreeSet<>(ja.stringPropertyNames());
        keys.addAll(en.stringPropertyNames());
        for (String key : keys) {
            blank(japanese, ja, key, problems);
            blank(english, en, key, problems);
            if (!places(ja, key).equals(places(en, key))) {
                problems.add(key + " has other places for values in ja than in en");
            }
        }
    }

    private static void blank(Path file, Properties texts, String key, List<String> problems) {
        if (texts.getProperty(key, "").isBlank()) {
            problems.add(key + " is missing or blank in " + file.getFileName());
        }
    }

    private static TreeSet<String> places(Properties texts, String key) {
        TreeSet<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(texts.getProperty(key, ""));
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
