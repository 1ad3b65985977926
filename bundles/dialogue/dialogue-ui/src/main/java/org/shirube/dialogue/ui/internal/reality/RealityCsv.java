// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.reality;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shirube.dialogue.api.TalkReality;

/**
 * What the screen shows, as a file for a spreadsheet: a line for each figure, and the same words where one is not shown. Names
 * of units that a spreadsheet would run as a formula get an apostrophe in front.
 */
final class RealityCsv {

    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final RealityWords words;

    RealityCsv(RealityWords words) {
        this.words = words;
    }

    /** Writes all of it; the stream is left open. */
    void write(View view, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        lines(view).forEach(csv::writeRecord);
        csv.flush();
    }

    List<String[]> lines(View view) {
        List<String[]> lines = new ArrayList<>();
        lines.add(
                new String[] {words.text("month"), words.text("unit"), words.text("csv.figure"), words.text("csv.value")
                });
        String month = words.month(view.place().month());
        String name = harmless(words.unit(view));
        TalkReality whole = view.whole();
        ofUnit(lines, month, name, whole);
        closings(lines, month, name, whole.closings());
        TalkReality.Clarity clarity = whole.clarity();
        if (clarity != null) {
            clarity.bands()
                    .forEach(band -> line(
                            lines,
                            month,
                            name,
                            words.text("clarity.title") + " " + words.band(band),
                            words.text("people", band.people())));
        }
        line(lines, month, name, words.text("felt.members"), words.felt(whole.members()));
        line(lines, month, name, words.text("felt.partners"), words.felt(whole.partners()));
        whole.themes()
                .forEach(theme -> line(
                        lines,
                        month,
                        name,
                        words.text("themes.title") + " " + words.theme(theme.key()),
                        words.text("people", theme.people())));
        view.parts().forEach(part -> ofUnit(lines, month, harmless(part.name()), part.reality()));
        return lines;
    }

    /** What is shown of every unit. */
    private void ofUnit(List<String[]> lines, String month, String name, TalkReality reality) {
        line(lines, month, name, words.text("paired"), words.paired(reality));
        line(lines, month, name, words.text("execution"), words.execution(reality));
        line(lines, month, name, words.text("talks"), words.talks(reality));
        line(lines, month, name, words.text("clarity.title"), words.clarity(reality));
    }

    private void closings(List<String[]> lines, String month, String name, TalkReality.@Nullable Closings closings) {
        int date = closings == null ? 0 : closings.date();
        int theme = closings == null ? 0 : closings.theme();
        int todos = closings == null ? 0 : closings.todos();
        line(lines, month, name, words.text("closing.date"), words.closed(closings, date));
        line(lines, month, name, words.text("closing.theme"), words.closed(closings, theme));
        line(lines, month, name, words.text("closing.todos"), words.closed(closings, todos));
    }

    private static void line(List<String[]> lines, String... cells) {
        lines.add(cells);
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
