// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A personnel list as the Japanese example mapping reads it, made row by row; the first person stands in row 2. */
final class HrFile {

    private static final List<String> COLUMNS = List.of(
            "社員番号", "氏名", "フリガナ", "メール", "在籍区分", "所属コード", "所属名", "役職", "等級", "勤務地", "上司社員番号", "入社年月日", "退職年月日", "休職開始日",
            "休職終了日", "備考");
    private static final Map<String, String> USUAL =
            Map.of("在籍区分", "在籍", "所属コード", "D900", "所属名", "検証部", "等級", "S1", "勤務地", "東京", "入社年月日", "2020/4/1");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    HrFile() {
        text("\uFEFF" + String.join(",", COLUMNS) + "\r\n");
    }

    /**
     * Adds a person.
     *
     * @param more pairs of a column and what stands in it
     */
    HrFile person(String id, String name, String... more) {
        Map<String, String> cells = new LinkedHashMap<>(USUAL);
        cells.put("社員番号", id);
        cells.put("氏名", name);
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return text(String.join(
                        ",",
                        COLUMNS.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList())
                + "\r\n");
    }

    /** Adds whatever it is. */
    HrFile text(String raw) {
        return bytes(raw.getBytes(StandardCharsets.UTF_8));
    }

    HrFile bytes(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    FilePayload file() {
        return people(bytes.toByteArray());
    }

    static FilePayload people(byte[] content) {
        return new FilePayload("社員一覧.csv", "text/csv", content);
    }

    /** The second list of the mapping; nobody has a second post in it. */
    static FilePayload noPosts() {
        return posts("");
    }

    static FilePayload posts(String rows) {
        String text = "\uFEFF社員番号,兼務先コード,兼務役職,開始日,終了日\r\n" + rows;
        return new FilePayload("兼務一覧.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
