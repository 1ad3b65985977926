// SPDX-License-Identifier: Apache-2.0
package org.shirube.people.core.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shirube.people.api.EmploymentStatus;
import org.shirube.people.api.imports.Origin;
import org.shirube.people.api.imports.PersonRow;
import org.shirube.people.api.imports.UnitRow;

/** A company of any size, always the same for a seed, as a file of twenty columns and as rows read from it. */
final class Company {

    static final String COLUMNS = "external_id, family_name, given_name, family_kana, given_kana, family_roman,"
            + " given_roman, email, status, unit_ref, position_title, grade, job_family, work_location, languages,"
            + " manager_ref, sort_key, valid_from, valid_to, source";
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final int UNITS = 5_000;

    private static final String[][] FAMILY = {
        {"佐藤", "サトウ", "Sato", "さとう"}, {"鈴木", "スズキ", "Suzuki", "すずき"}, {"高橋", "タカハシ", "Takahashi", "たかはし"},
        {"田中", "タナカ", "Tanaka", "たなか"}, {"伊藤", "イトウ", "Ito", "いとう"}, {"渡辺", "ワタナベ", "Watanabe", "わたなべ"},
        {"山本", "ヤマモト", "Yamamoto", "やまもと"}, {"中村", "ナカムラ", "Nakamura", "なかむら"}, {"小林", "コバヤシ", "Kobayashi", "こばやし"},
        {"加藤", "カトウ", "Kato", "かとう"}, {"吉田", "ヨシダ", "Yoshida", "よしだ"}, {"山田", "ヤマダ", "Yamada", "やまだ"},
        {"佐々木", "ササキ", "Sasaki", "ささき"}, {"山口", "ヤマグチ", "Yamaguchi", "やまぐち"}, {"松本", "マツモト", "Matsumoto", "まつもと"},
        {"井上", "イノウエ", "Inoue", "いのうえ"}
    };
    private static final String[][] GIVEN = {
        {"太郎", "タロウ", "Taro", "たろう"}, {"花子", "ハナコ", "Hanako", "はなこ"}, {"一郎", "イチロウ", "Ichiro", "いちろう"},
        {"さくら", "サクラ", "Sakura", "さくら"}, {"健太", "ケンタ", "Kenta", "けんた"}, {"美咲", "ミサキ", "Misaki", "みさき"},
        {"翔", "ショウ", "Sho", "しょう"}, {"陽菜", "ヒナ", "Hina", "ひな"}, {"大輔", "ダイスケ", "Daisuke", "だいすけ"},
        {"由美子", "ユミコ", "Yumiko", "ゆみこ"}, {"誠", "マコト", "Makoto", "まこと"}, {"恵", "メグミ", "Megumi", "めぐみ"}
    };
    private static final String[] GRADES = {"G1", "G2", "G3", "G4", "G5", "M1", "M2"};
    private static final String[] JOBS = {"営業", "開発", "人事", "経理", "製造", "研究", "企画"};
    private static final String[] PLACES = {"東京", "大阪", "名古屋", "福岡", "札幌", "仙台"};

    private Company() {}

    /**
     * @param changedEvery every how many people somebody has another grade; 0 for nobody
     */
    static void write(Path file, int people, int changedEvery) throws IOException {
        Random random = new Random(20261121);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(COLUMNS.replace(", ", ",") + "\n");
            for (int i = 0; i < people; i++) {
                out.write(line(i, random, changedEvery > 0 && i % changedEvery == 7));
            }
        }
    }

    private static String line(int i, Random random, boolean changed) {
        String[] family = FAMILY[random.nextInt(FAMILY.length)];
        String[] given = GIVEN[random.nextInt(GIVEN.length)];
        String drawn = GRADES[random.nextInt(GRADES.length)];
        String grade = changed ? "M9" : drawn;
        String id = id(i);
        return String.join(
                        ",",
                        id,
                        family[0],
                        given[0],
                        family[1],
                        given[1],
                        family[2],
                        given[2],
                        (given[2] + "." + family[2] + "." + i + "@example.com").toLowerCase(java.util.Locale.ROOT),
                        random.nextInt(40) == 0 ? "ON_LEAVE" : "ACTIVE",
                        "U" + random.nextInt(UNITS),
                        i % 8 == 0 ? "課長" : "担当",
                        grade,
                        JOBS[random.nextInt(JOBS.length)],
                        PLACES[random.nextInt(PLACES.length)],
                        "ja",
                        i == 0 ? "" : id((i - 1) / 8),
                        family[3] + " " + given[3] + " " + family[0] + " " + given[0],
                        DAY.toString(),
                        "9999-12-31",
                        "hris")
                + "\n";
    }

    private static String id(int i) {
        return "E" + (10_000_000 + i);
    }

    static void units(Consumer<UnitRow> to) {
        for (int i = 0; i < UNITS; i++) {
            String parent = i == 0 ? null : "U" + (i - 1) / 6;
            to.accept(new UnitRow(new Origin("units.csv", i + 2), "U" + i, null, null, "部署" + i, parent, id(i)));
        }
    }

    static PersonRow row(long line, List<String> f) {
        return new PersonRow(
                new Origin("people.csv", line),
                f.get(0),
                null,
                null,
                f.get(1),
                f.get(2),
                blank(f.get(3)),
                blank(f.get(4)),
                blank(f.get(5)),
                blank(f.get(6)),
                blank(f.get(7)),
                EmploymentStatus.valueOf(f.get(8)),
                blank(f.get(9)),
                blank(f.get(10)),
                blank(f.get(11)),
                blank(f.get(12)),
                blank(f.get(13)),
                List.of(f.get(14)),
                blank(f.get(15)),
                List.of());
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
