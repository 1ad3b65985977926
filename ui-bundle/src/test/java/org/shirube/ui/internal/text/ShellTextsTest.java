// SPDX-License-Identifier: Apache-2.0
package org.shirube.ui.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shirube.platform.api.actor.Role;
import org.shirube.platform.api.module.ModuleState.Condition;
import org.shirube.platform.testing.house.TextRules;

class ShellTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(shell\\.[a-zA-Z.]*[a-zA-Z])\"");

    private final ShellTexts texts = new ShellTexts();

    @Test
    @DisplayName("Japanese and English are complete")
    void complete() {
        assertThat(TextRules.problems(Path.of("src/main/resources"))).isEmpty();
        assertThat(texts.texts(Locale.JAPANESE).keySet()).allMatch(key -> key.startsWith("shell."));
    }

    @Test
    @DisplayName("every key the shell asks for has its words")
    void everyKeyInTheSource() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> asked = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(ShellTextsTest::keys)
                    .collect(Collectors.toSet());
            assertThat(asked).contains("shell.login.title");
            assertThat(texts.texts(Locale.JAPANESE).keySet()).containsAll(asked);
        }
    }

    @Test
    @DisplayName("every role and every state of a module has its words")
    void everyConstant() {
        assertThat(texts.texts(Locale.JAPANESE).keySet())
                .containsAll(Arrays.stream(Role.values())
                        .map(role -> "shell.role." + role.name())
                        .toList())
                .containsAll(Arrays.stream(Condition.values())
                        .map(condition -> "shell.modules." + condition.name())
                        .toList());
    }

    @Test
    @DisplayName("a language we do not have reads Japanese")
    void otherLanguages() {
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.JAPANESE);
        assertThat(Language.of(Locale.US)).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofCode("<script>")).isEmpty();
    }

    private static Stream<String> keys(Path file) {
        try {
            return KEY.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
