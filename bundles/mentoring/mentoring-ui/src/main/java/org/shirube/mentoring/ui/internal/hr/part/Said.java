// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.hr.part;

import com.vaadin.flow.component.html.Div;
import org.shirube.mentoring.api.MentoringRefusedException;
import org.shirube.ui.component.Notice;
import org.shirube.ui.component.Tone;

/** The place on a screen where is said what came of an act. */
public final class Said extends Div {

    private static final long serialVersionUID = 1L;

    public Said() {
        addClassName("mentoring-hr-said");
    }

    /** Does something, and where it is refused says so and brings it into sight. */
    public boolean tried(Runnable act) {
        removeAll();
        try {
            act.run();
            return true;
        } catch (MentoringRefusedException e) {
            say(Refused.notice(this, e.reason()));
            return false;
        }
    }

    /** Says that something went well. */
    public void well(String text) {
        say(new Notice(Tone.GOOD, text));
    }

    private void say(Notice notice) {
        removeAll();
        add(notice);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
