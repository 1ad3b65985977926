// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.domain.content;

import java.util.ArrayList;
import java.util.List;

/** Reads the body of a page, and refuses what would come out otherwise than it was meant. */
final class BlockParser {

    private static final String HEADING = "## ";
    private static final String BULLET = "- ";
    private static final String OTHER_MARKS = "#+-=|!~ \u3000・＃";

    private final Source source;
    private final int startLine;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int heading;
    private int length;

    BlockParser(Source source, int startLine) {
        this.source = source;
        this.startLine = startLine;
    }

    List<Block> parse(Source body) throws ContentException {
        for (Line line : body.lines()) {
            take(line);
        }
        endBlock();
        endHeading();
        if (blocks.isEmpty()) {
            throw source.problem(startLine, "この下に本文がありません。", "There is no text below this line.");
        }
        return blocks;
    }

    private void take(Line line) throws ContentException {
        length += line.text().codePointCount(0, line.text().length());
        Limit.PAGE.check(source, line.number(), length);
        if (line.isBlank()) {
            endBlock();
        } else if (line.text().startsWith(HEADING)) {
            heading(line);
        } else if (line.text().startsWith(BULLET)) {
            bullet(line);
        } else {
            words(line);
        }
    }

    private void heading(Line line) throws ContentException {
        endBlock();
        endHeading();
        blocks.add(new Block.Heading(PlainText.check(source, after(HEADING, line), Limit.TITLE)));
        heading = line.number();
    }

    private void bullet(Line line) throws ContentException {
        endParagraph();
        bullets.add(PlainText.check(source, after(BULLET, line), Limit.TEXT));
        heading = 0;
    }

    private void words(Line line) throws ContentException {
        if (OTHER_MARKS.indexOf(line.text().charAt(0)) >= 0 || line.text().matches("[0-9]{1,9}[.)]( .*)?")) {
            throw source.problem(
                    line.number(),
                    "使えるのは「## 見出し」「- 項目」とふつうの文だけで、行の頭に空白は置けません。",
                    "Only \"## heading\", \"- item\" and plain sentences can be used, without blanks in front.");
        }
        if (!bullets.isEmpty()) {
            throw source.problem(
                    line.number(), "一覧のあとの文の前には、空の行を置いてください。", "Leave an empty line between a list and a sentence.");
        }
        if (!paragraph.isEmpty()) {
            paragraph.append(source.language().joint());
        }
        paragraph.append(line.text());
        PlainText.check(source, new Line(line.number(), paragraph.toString()), Limit.TEXT);
        heading = 0;
    }

    private static Line after(String mark, Line line) {
        return new Line(line.number(), line.text().substring(mark.length()).strip());
    }

    private void endHeading() throws ContentException {
        if (heading > 0) {
            throw source.problem(heading, "この見出しの下に文がありません。", "There is no text below this heading.");
        }
    }

    private void endBlock() {
        endBullets();
        endParagraph();
    }

    private void endBullets() {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Bullets(bullets));
            bullets.clear();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
