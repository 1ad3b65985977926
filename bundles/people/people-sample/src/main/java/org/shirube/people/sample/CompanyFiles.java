// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.Validity;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;

/**
 * Writes the company as a personnel system would export it today: {@value #UNITS}, {@value #PEOPLE} and {@value #POSTS},
 * with Japanese headings, CRLF and dates like {@code 2026/04/01}. History is not in it, as it is not in most such exports.
 */
public final class CompanyFiles {

    /** The file of units. */
    public static final String UNITS = "組織.csv";
    /** The file of people with their main posts. */
    public static final String PEOPLE = "社員.csv";
    /** The file of concurrent posts. */
    public static final String POSTS = "兼務.csv";
    /** How most personnel systems in Japan write files: Shift_JIS as Windows has it. */
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final Map<EmploymentStatus, String> STATUS = Map.of(
            EmploymentStatus.ACTIVE, "在籍",
            EmploymentStatus.ON_LEAVE, "休職",
            EmploymentStatus.SECONDED, "出向",
            EmploymentStatus.LEFT, "退職");

    private CompanyFiles() {}

    /**
     * Writes the three files, replacing those that are there. Nothing is held in memory.
     *
     * @param folder created where it does not exist
     * @param charset {@link #WINDOWS_31J}, or UTF-8, which gets a byte order mark as Excel wants it
     * @throws IOException where the folder cannot be written
     */
    public static void write(SampleCompany company, Path folder, Charset charset) throws IOException {
        Files.createDirectories(folder);
        try (CsvWriter units = open(folder.resolve(UNITS), charset)) {
            units.writeRecord("組織コード", "組織名", "上位組織コード", "組織長社員番号", "適用開始日");
            Iterator<UnitRow> rows = company.units().iterator();
            while (rows.hasNext()) {
                unit(units, rows.next(), company.today());
            }
        }
        try (CsvWriter people = open(folder.resolve(PEOPLE), charset);
                CsvWriter posts = open(folder.resolve(POSTS), charset)) {
            people.writeRecord(
                    "社員番号", "氏", "名", "氏カナ", "名カナ", "氏ローマ字", "名ローマ字", "メールアドレス", "在籍区分", "所属コード", "役職", "等級", "職種",
                    "勤務地", "言語", "上司社員番号", "適用開始日");
            posts.writeRecord("社員番号", "所属コード", "役職");
            Iterator<PersonRow> rows = company.people().iterator();
            while (rows.hasNext()) {
                person(people, posts, rows.next(), company.today());
            }
        }
    }

    private static CsvWriter open(Path file, Charset charset) throws IOException {
        Writer writer = Files.newBufferedWriter(file, charset);
        if (charset.equals(StandardCharsets.UTF_8)) {
            writer.write('\uFEFF');
        }
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    private static void unit(CsvWriter out, UnitRow row, LocalDate today) {
        if (holds(row.validFrom(), row.validUntil(), today)) {
            out.writeRecord(row.externalId(), row.name(), row.parent(), row.head(), day(row.validFrom()));
        }
    }

    private static void person(CsvWriter people, CsvWriter posts, PersonRow row, LocalDate today) {
        if (!holds(row.validFrom(), row.validUntil(), today)) {
            return;
        }
        people.writeRecord(
                row.externalId(),
                row.family(),
                row.given(),
                row.familyKana(),
                row.givenKana(),
                row.familyRoman(),
                row.givenRoman(),
                row.email(),
                STATUS.get(row.status()),
                row.unit(),
                row.position(),
                row.grade(),
                row.jobFamily(),
                row.location(),
                String.join(" ", row.languages()),
                row.manager(),
                day(row.validFrom()));
        row.concurrentPosts().forEach(post -> posts.writeRecord(row.externalId(), post.unit(), post.position()));
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        return new Validity(from == null ? today : from, until).contains(today);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
