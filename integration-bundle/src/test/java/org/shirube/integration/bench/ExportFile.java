// SPDX-License-Identifier: Apache-2.0
package org.shirube.integration.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** A list of employees as a Japanese personnel system exports it: twenty columns, always the same for a seed. */
final class ExportFile {

    /** In the manner of the shipped mappings; units are taken from the rows of the people. */
    static final String MAPPING =
            """
            source: bench
            complete: people
            files:
              employees: {name: "*.csv", encoding: auto}
            people:
              file: employees
              id: 社員番号
              name: 氏名
              kana: フリガナ
              roman: ローマ字
              email: {column: メール, case: lower}
              status:
                column: 在籍区分
                values: {在籍: ACTIVE, 休職: ON_LEAVE, 出向: SECONDED, 退職: LEFT}
              unit: 所属コード
              position: 役職
              grade: 等級
              job-family: 職種
              location: 勤務地
              languages: 言語
              manager: 上司社員番号
              hired: 入社年月日
              last-day: 退職年月日
              leave: {from: 休職開始日, last-day: 休職終了日}
            units:
              file: employees
              id: 所属コード
              name: 所属名
            """;

    private static final String HEADING =
            "社員番号,氏名,フリガナ,ローマ字,メール,在籍区分,所属コード,所属名,役職,等級,職種,勤務地,言語," + "上司社員番号,入社年月日,退職年月日,休職開始日,休職終了日,内線,備考";
    private static final String[][] FAMILY = {
        {"佐藤", "サトウ", "Sato"}, {"鈴木", "スズキ", "Suzuki"}, {"高橋", "タカハシ", "Takahashi"}, {"髙田", "タカダ", "Takada"},
        {"伊藤", "イトウ", "Ito"}, {"渡辺", "ワタナベ", "Watanabe"}, {"佐々木", "ササキ", "Sasaki"}, {"山口", "ヤマグチ", "Yamaguchi"}
    };
    private static final String[][] GIVEN = {
        {"太郎", "タロウ", "Taro"},
        {"花子", "ハナコ", "Hanako"},
        {"さくら", "サクラ", "Sakura"},
        {"健太", "ケンタ", "Kenta"},
        {"美咲", "ミサキ", "Misaki"},
        {"翔", "ショウ", "Sho"},
        {"由美子", "ユミコ", "Yumiko"}
    };
    private static final String[] JOBS = {"営業", "開発", "人事", "経理", "製造", "研究", "企画"};
    private static final String[] PLACES = {"東京", "大阪", "名古屋", "福岡", "札幌", "仙台"};
    private static final String[] GRADES = {"G1", "G2", "G3", "G4", "G5", "M1", "M2"};
    private static final String[] LANGUAGES = {"ja", "ja", "ja", "ja en", "ja zh"};
    private static final int UNITS = 5_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/M/d");

    private final Random random = new Random(20261121);
    private final boolean quoted;

    /**
     * @param quoted whether every cell stands in quotes, as many systems write them
     */
    ExportFile(boolean quoted) {
        this.quoted = quoted;
    }

    void write(Path file, int rows, Charset charset) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write(HEADING + "\r\n");
            for (int i = 0; i < rows; i++) {
                String row = row(i);
                out.write((quoted ? '"' + row.replace(",", "\",\"") + '"' : row) + "\r\n");
            }
        }
    }

    private String row(int i) {
        String[] family = of(FAMILY);
        String[] given = of(GIVEN);
        int unit = random.nextInt(UNITS);
        boolean away = random.nextInt(40) == 0;
        return String.join(
                ",",
                id(i),
                family[0] + "　" + given[0],
                family[1] + " " + given[1],
                family[2] + " " + given[2],
                (given[2] + "." + family[2] + "." + i).toLowerCase(Locale.ROOT) + "@example.co.jp",
                away ? "休職" : "在籍",
                "D" + unit,
                "第" + unit + "部",
                i % 8 == 0 ? "課長" : "担当",
                of(GRADES),
                of(JOBS),
                of(PLACES),
                of(LANGUAGES),
                i == 0 ? "" : id((i - 1) / 8),
                DAY.format(LocalDate.of(1985, 4, 1).plusDays(random.nextInt(14_000))),
                "",
                away ? "2026/10/1" : "",
                away ? "2027/3/31" : "",
                Integer.toString(random.nextInt(10_000)),
                "");
    }

    private static String id(int i) {
        return "E" + (10_000_000 + i);
    }

    private <T> T of(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
