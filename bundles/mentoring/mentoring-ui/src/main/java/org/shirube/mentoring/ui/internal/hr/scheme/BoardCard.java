// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.scheme;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import org.shirube.mentoring.api.match.Board;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.DefinitionList;

/** Demand, capacity, what waits and what is settled, led by whether there is room for everybody. */
final class BoardCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    BoardCard(Board board) {
        Paragraph lead = new Paragraph(lead(board));
        lead.addClassName("mentoring-hr-lead");
        getContent()
                .add(
                        lead,
                        new DefinitionList()
                                .item(word("seekers"), people(board.seekers()))
                                .item(word("offerers"), people(board.offerers()))
                                .item(word("capacity"), getTranslation("mentoring.hr.count.places", board.capacity()))
                                .item(word("pending"), getTranslation("mentoring.hr.count.requests", board.pending()))
                                .item(word("waitlisted"), people(board.waitlisted()))
                                .item(word("matched"), people(board.matched())));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.hr.board.title"));
    }

    private String lead(Board board) {
        if (board.seekers() == 0) {
            return getTranslation("mentoring.hr.board.nobody");
        }
        int missing = board.seekers() - board.capacity();
        return missing > 0
                ? getTranslation("mentoring.hr.board.short", board.seekers(), board.capacity(), missing)
                : getTranslation("mentoring.hr.board.enough", board.seekers(), board.capacity());
    }

    private String word(String key) {
        return getTranslation("mentoring.hr.board." + key);
    }

    private String people(int number) {
        return getTranslation("mentoring.hr.count.people", number);
    }
}
