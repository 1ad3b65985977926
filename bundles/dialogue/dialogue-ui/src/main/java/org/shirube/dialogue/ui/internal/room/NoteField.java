// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.ui.internal.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiFunction;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.dialogue.api.Note;
import org.shirube.dialogue.api.Written;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.Tone;

/**
 * A note that is saved as it is typed. The script beside this class joins what comes from the other with what is being typed,
 * by the same rule as the server, and keeps what could not be sent until the page is there again.
 */
final class NoteField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextArea area = new TextArea();
    private final Div conflict = new Div();
    private final MeetingId meeting;
    private final transient BiFunction<Note, String, Written> write;
    private transient Note shown;

    NoteField(MeetingId meeting, Note note, BiFunction<Note, String, Written> write) {
        this.meeting = meeting;
        this.write = write;
        this.shown = note;
        boolean own = note.key().own();
        area.setLabel(getTranslation(own ? "dialogue.note.visible.own" : "dialogue.note.visible.both"));
        area.setMaxLength(Note.MAX_TEXT);
        area.setWidthFull();
        area.addClassName("talks-note");
        Span state = new Span();
        state.addClassName("talks-saved");
        state.getElement().setAttribute("role", "status");
        getContent().add(area, state, conflict);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.shirubeTalks.note(this, $0, $1, $2, $3, $4)",
                        meeting + "/" + shown.key(),
                        shown.text(),
                        (double) shown.version(),
                        getTranslation("dialogue.note.saved"),
                        getTranslation("dialogue.note.saving"));
    }

    /** Says above the field who reads it, where that is not just the two. */
    void visibleTo(String who) {
        area.setLabel(who);
    }

    /** Shows what somebody wrote elsewhere. */
    void show(Note note) {
        if (note.version() > shown.version()) {
            shown = note;
            getElement().executeJs("this.shirubeNote && this.shirubeNote.told($0, $1)", note.text(), (double)
                    note.version());
        }
    }

    /**
     * Called by the script.
     *
     * @return the version, whether it was taken, and after a line break the text that now stands there
     */
    @ClientCallable
    String write(String baseText, double baseVersion, String text) {
        Note base = new Note(shown.key(), baseText, (long) baseVersion, null, null);
        Written written = write.apply(base, text);
        shown = written.note();
        String mine = written.conflict();
        if (mine != null) {
            explain(mine);
        }
        return shown.version() + (mine == null ? " taken" : " kept") + "\n" + shown.text();
    }

    private void explain(String mine) {
        Paragraph text = new Paragraph(mine);
        text.addClassName("talks-mine");
        Notice notice = new Notice(Tone.CARE, getTranslation("dialogue.note.conflict"))
                .withText(getTranslation("dialogue.note.conflict.text"));
        notice.add(
                text,
                new Button(getTranslation("dialogue.note.conflict.add"), click -> {
                    conflict.removeAll();
                    getElement().executeJs("this.shirubeNote.append($0)", mine);
                }),
                Shapes.quietButton(getTranslation("dialogue.note.conflict.leave"), conflict::removeAll));
        conflict.removeAll();
        conflict.add(notice);
    }
}
