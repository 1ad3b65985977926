// SPDX-License-Identifier: Apache-2.0
package org.shirube.career.core.internal.domain.lifeline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shirube.career.api.lifeline.Experience;
import org.shirube.career.api.lifeline.LifelineEvent;
import org.shirube.career.api.lifeline.LifelineFile;
import org.shirube.career.api.lifeline.LifelineFile.Fault;
import org.shirube.career.api.lifeline.LifelineFile.Line;
import org.shirube.career.api.lifeline.LifelineFile.Reason;
import org.shirube.career.api.lifeline.Support;

/**
 * A lifeline as a file: a row of headings ({@link Column}), then an event a row. Cells are separated by commas, semicolons or
 * tabs, whichever the headings are separated by, and quoted where they need it (RFC 4180).
 */
public final class Csv {

    private static final String SEPARATORS = ",\t;";

    private final LocalDate latest;
    private final Set<String> known = new HashSet<>();
    private final int room;

    private final List<Line> good = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int left;

    /**
     * @param latest the last day on which an event can begin
     * @param own the events that are there
     * @param most how many can be there
     */
    public Csv(LocalDate latest, List<LifelineEvent> own, int most) {
        this.latest = latest;
        this.room = most - own.size();
        own.forEach(event -> known.add(key(event.experience())));
    }

    /** Tells an event from another: what is written twice is one. */
    public static String key(Experience experience) {
        return experience.when() + " " + experience.title();
    }

    /** Reads a file; to be used once. */
    public LifelineFile read(byte[] file) {
        Optional<FileText> text = FileText.of(file);
        text.ifPresentOrElse(content -> rows(content.text()), () -> fault(new Fault(1, Reason.BROKEN, "")));
        return new LifelineFile(text.map(FileText::encoding).orElse("UTF-8"), good, left, faults);
    }

    private void rows(String text) {
        char separator = separator(text);
        int at = 1;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                fault(new Fault(1, Reason.MISSING, ""));
                return;
            }
            List<String> headings = records.next().getFields();
            Map<Column, Integer> places = places(headings);
            RowReader rows = new RowReader(places, headings, latest);
            while (faults.size() < LifelineFile.MOST_FAULTS && !isUnusable(places) && records.hasNext()) {
                CsvRecord row = records.next();
                at = (int) row.getStartingLineNumber();
                take(rows, at, row.getFields());
            }
        } catch (IOException | CsvParseException | UncheckedIOException e) {
            fault(new Fault(at, Reason.BROKEN, ""));
        }
    }

    private void take(RowReader rows, int number, List<String> fields) {
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        try {
            Line line = rows.read(number, fields);
            if (!known.add(key(line.experience()))) {
                left++;
            } else if (good.size() >= room) {
                fault(new Fault(number, Reason.MANY, ""));
            } else {
                good.add(line);
            }
        } catch (RowFault e) {
            fault(e.fault());
        }
    }

    private Map<Column, Integer> places(List<String> headings) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            Optional<Column> column = Column.of(headings.get(i));
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                fault(new Fault(1, Reason.HEADING, headings.get(i)));
            }
        }
        Arrays.stream(Column.values())
                .filter(column -> column.isNeeded() && !places.containsKey(column))
                .forEach(column -> fault(new Fault(
                        1, Reason.HEADING, column.heading(Locale.JAPANESE) + " / " + column.heading(Locale.ENGLISH))));
        return places;
    }

    private static boolean isUnusable(Map<Column, Integer> places) {
        return Arrays.stream(Column.values()).anyMatch(column -> column.isNeeded() && !places.containsKey(column));
    }

    private void fault(Fault fault) {
        if (faults.size() < LifelineFile.MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : SEPARATORS.toCharArray()) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** Writes events as a file. */
    public static byte[] write(List<LifelineEvent> events, Locale language) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> column.heading(language))
                    .toList());
            events.forEach(event -> csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> cell(event, column))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(LifelineEvent event, Column column) {
        Experience what = event.experience();
        return switch (column) {
            case WHEN -> what.when().toString();
            case THEN -> Integer.toString(what.then());
            case NOW -> Integer.toString(event.now().value());
            case TURNING_POINT -> what.turningPoint() ? "1" : "";
            case ABOVE -> what.support().contains(Support.ABOVE) ? "1" : "";
            case BESIDE -> what.support().contains(Support.BESIDE) ? "1" : "";
            default -> Cells.harmless(words(event, column));
        };
    }

    private static String words(LifelineEvent event, Column column) {
        Experience what = event.experience();
        return switch (column) {
            case TITLE -> what.title();
            case WORDS -> what.words();
            case REASON -> event.now().words();
            case WITH_WHOM -> what.withWhom();
            case VALUE -> what.value();
            case EMOTION -> what.lenses().emotion();
            case MEANING -> what.lenses().meaning();
            case RELATION -> what.lenses().relation();
            case PAST -> what.frame().past();
            case PRESENT -> what.frame().present();
            case FUTURE -> what.frame().future();
            case COMPETENCIES -> String.join(";", what.competencies());
            default -> "";
        };
    }
}
