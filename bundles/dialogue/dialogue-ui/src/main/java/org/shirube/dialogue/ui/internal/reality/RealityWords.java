// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.Library;
import org.shirube.dialogue.api.TalkReality;
import org.shirube.dialogue.ui.internal.part.Choices;
import org.shirube.ui.component.Wording;

/** Figures in words: as the screen and the file say them. */
final class RealityWords {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Component where;
    private final Choices choices;
    private final Locale locale;

    RealityWords(Component where, Library library, Locale locale) {
        this.where = where;
        this.choices = new Choices(library, locale);
        this.locale = locale;
    }

    String text(String key, Object... parameters) {
        return where.getTranslation("dialogue.reality." + key, parameters);
    }

    String month(YearMonth month) {
        return (Wording.isJapanese(locale) ? JAPANESE : ENGLISH).format(month);
    }

    String unit(View view) {
        String name = view.name();
        return name == null ? text("company") : name;
    }

    /** What is said in place of a figure that would tell of fewer than five. */
    String withheld() {
        return text("withheld");
    }

    String theme(String key) {
        return choices.label(key);
    }

    /** The figures of a month in one sentence. */
    String sentence(View view) {
        TalkReality.Execution execution = view.whole().execution();
        String name = unit(view);
        String month = month(view.place().month());
        if (execution == null) {
            return text("sentence.none", month, name);
        }
        return text("sentence", month, name, execution.asked(), execution.kept(), percent(execution.share()));
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }

    String paired(TalkReality reality) {
        Integer paired = reality.paired();
        return paired == null ? withheld() : text("people", paired);
    }

    String execution(TalkReality reality) {
        TalkReality.Execution execution = reality.execution();
        return execution == null
                ? withheld()
                : text("of", percent(execution.share()), execution.kept(), execution.asked());
    }

    String talks(TalkReality reality) {
        TalkReality.Talks talks = reality.talks();
        return talks == null ? withheld() : text("talks.value", talks.talks(), talks.people());
    }

    /** A part of the talks. */
    String closed(TalkReality.@Nullable Closings closings, int with) {
        return closings == null
                ? withheld()
                : text("closed", percent((double) with / closings.talks()), with, closings.talks());
    }

    String clarity(TalkReality reality) {
        TalkReality.Clarity clarity = reality.clarity();
        return clarity == null ? withheld() : text("clarity.value", tenth(clarity.mean()), clarity.people());
    }

    String band(TalkReality.Band band) {
        return band.from() == band.to() ? text("band.one", band.from()) : text("band", band.from(), band.to());
    }

    String felt(TalkReality.@Nullable Felt felt) {
        return felt == null
                ? withheld()
                : text("felt", tenth(felt.listening()), tenth(felt.questions()), tenth(felt.advice()), felt.people());
    }

    static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
