// SPDX-License-Identifier: Apache-2.0
package org.shirube.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an HR administrator reads when a file is not what it should be. */
@ExtendWith(RunningShirube.class)
class BadInputsIT {

    private static final String SOURCE = "bad-inputs";
    private static final String KEPT = "名簿は変わっていません。ファイルか設定を直して、もう一度お試しください。";
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    /** A cell of a CSV file with the quotation mark it begins with. */
    private static final Pattern CELL = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^,\"\\r\\n]++");

    private static final Pattern FORMULA = Pattern.compile("^\"?[=+@\\t\\r-]");

    private static Browser browser;

    @BeforeAll
    static void open() {
        RunningShirube.addSource(SOURCE);
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    @DisplayName("F126: a file that cannot be read is refused in words: what happened, what was kept, what to do")
    void files() throws IOException {
        Page page = browser.newPage("ja-JP", 1440, 900, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        HrFile good = new HrFile().person("9201", "青木 一");

        refused(page, new byte[0], "社員一覧.csv は空です。書き出し元を確認し、もう一度送ってください。");
        refused(
                page,
                text(good).getBytes(StandardCharsets.UTF_16),
                "社員一覧.csv は UTF-16 です。UTF-8 か Shift_JIS（Windows-31J）で書き出してください。");
        refused(
                page,
                text(good).getBytes(Charset.forName("EUC-JP")),
                "社員一覧.csv の見出し行を windows-31j として読めません。UTF-8 か Shift_JIS（Windows-31J）で書き出し直すか、"
                        + "マッピングの encoding を直してください。");
        refused(
                page,
                text(good).replace("所属コード", "部署コード").getBytes(StandardCharsets.UTF_8),
                "社員一覧.csv の 1 行目に列「所属コード」がありません。見つかった見出し: 社員番号, 氏名, フリガナ, メール, 在籍区分, 部署コード, "
                        + "所属名, 役職, 等級, 勤務地, 上司社員番号, 入社年月日, 退職年月日, 休職開始日, 休職終了日, 備考。"
                        + "書き出しの項目か、マッピングの列名を直してください。");
        refused(
                page,
                zipBomb(),
                "社員一覧.csv は名前に反して zip 形式の圧縮ファイルなので、開いていません。展開した CSV を渡すか、"
                        + "zip の場合はマッピングに「compression: zip」と書いてください。");
    }

    @Test
    @DisplayName("F126: a row that cannot be used is kept with its reason, and every good row goes on")
    void rows() throws IOException {
        Page page = browser.newPage("ja-JP", 1440, 1600, ColorScheme.LIGHT);
        Visit.signIn(page, "hr");
        ImportPages imports = new ImportPages(page, SOURCE);
        HrFile before = new HrFile()
                .person("9101", "青木 一")
                .person("9103", "上田 三郎")
                .person("9107", "江口 七海")
                .person("9112", "大野 十二");
        imports.upload(before.file(), HrFile.noPosts());
        imports.seesPeople("4", "0", "0", "0");
        imports.apply();

        imports.upload(broken(), HrFile.posts("9113,D999,顧問,2024/4/1,\r\n"));
        imports.seesPeople("1", "0", "0", "1");
        imports.openQuarantine();
        assertThat(imports.refused(12))
                .containsExactlyInAnyOrder(
                        people(4, "同じ番号の行が二つ以上あり、どれが正しいか決められません。元のシステムで一つにしてください。 項目「番号」: 9103"),
                        people(5, "同じ番号の行が二つ以上あり、どれが正しいか決められません。元のシステムで一つにしてください。 項目「番号」: 9103"),
                        people(6, "上司をたどると本人に戻ってしまいます。この中の一人の上司を直してください。 項目「上司」: 9104 → 9105 → 9106 → 9104"),
                        people(7, "上司をたどると本人に戻ってしまいます。この中の一人の上司を直してください。 項目「上司」: 9104 → 9105 → 9106 → 9104"),
                        people(8, "上司をたどると本人に戻ってしまいます。この中の一人の上司を直してください。 項目「上司」: 9104 → 9105 → 9106 → 9104"),
                        people(9, "存在しない日付か、読めない書き方です。正しい日付に直してください。 列「入社年月日」: 2023年2月30日"),
                        people(
                                10,
                                "この文字コードでは読めない文字があります。Shift_JIS（Windows-31J）かUTF-8で書き出し直してください。 列「氏名」: \uFFFDΈ\uFFFD"),
                        people(11, "値が長すぎます。元のシステムで短くして、書き出し直してください。 列「備考」: " + "あ".repeat(80) + "…"),
                        people(12, "存在しない日付か、読めない書き方です。正しい日付に直してください。 列「入社年月日」: =1+1"),
                        people(13, "対応表にない値です。値を直すか、連携担当に対応表への追加を頼んでください。 列「在籍区分」: @SUM(A1)"),
                        people(14, "その組織は、ファイルにも名簿にもありません。コードを直すか、その組織を先に取り込んでください。 項目「兼務」: D999"),
                        people(15, "この行の途中でファイルが終わっています。転送が途中で切れた可能性があります。受け取り直してください。 途中で"));
        Browser.picture(page, "bad-rows");

        String csv = imports.csv();
        assertThat(csv).startsWith("\uFEFF取り込み元,ファイル,行,列,理由コード,理由,値,元の行,保留日時\r\n");
        assertThat(csv).contains(",'=1+1,").contains(",'@SUM(A1),").contains(",番号,DUPLICATE_ID,");
        assertThat(CELL.matcher(csv).results().map(MatchResult::group)).noneMatch(FORMULA.asPredicate());

        page.getByText("この取り込みを開く").click();
        imports.apply();
        page.navigate("/people?q=江口");
        assertThat(page.getByText("江口 七海")).isVisible();
        page.navigate("/people?q=石井 双葉");
        assertThat(page.getByText("石井 双葉")).isVisible();
        page.navigate("/people?q=上田");
        assertThat(page.getByText("上田 三郎")).isVisible();
    }

    private static FilePayload broken() {
        return new HrFile()
                .person("9101", "青木 一")
                .person("9102", "石井 双葉", "上司社員番号", "9101")
                .person("9103", "上田 三郎")
                .person("9103", "上田 四郎")
                .person("9104", "円 一", "上司社員番号", "9105")
                .person("9105", "円 二", "上司社員番号", "9106")
                .person("9106", "円 三", "上司社員番号", "9104")
                .person("9107", "江口 七海", "入社年月日", "2023年2月30日")
                .text("9108,")
                .bytes("石井".getBytes(SHIFT_JIS))
                .text(",,,在籍,D900,検証部,,S1,東京,,2020/4/1,,,,\r\n")
                .person("9109", "長井 文", "備考", "あ".repeat(3_500_000))
                .person("9110", "式 一", "入社年月日", "=1+1")
                .person("9111", "式 二", "在籍区分", "@SUM(A1)")
                .person("9113", "兼田 務")
                .text("9112,大野 十二,,,在籍,D900,検証部,,S1,東京,,2020/4/1,,,,\"途中で")
                .file();
    }

    private static String people(int row, String words) {
        return "社員一覧.csv " + row + "行目 · bad-inputs | " + words;
    }

    private static void refused(Page page, byte[] content, String sentence) {
        new ImportPages(page, SOURCE).upload(HrFile.people(content), HrFile.noPosts());
        assertThat(page.locator(".sh-notice[data-tone=bad]")).hasText(new String[] {"取り込めませんでした" + sentence + KEPT});
    }

    private static String text(HrFile file) {
        return new String(file.file().buffer, StandardCharsets.UTF_8).substring(1);
    }

    /** Fifty megabytes in fifty kilobytes. */
    private static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("社員一覧.csv"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 50; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
