// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import org.shirube.mentoring.api.profile.MentoringProfile;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** A rest from new requests, or the end of the profile. */
final class PauseCard extends Composite<Card> {

    private static final long serialVersionUID = 1L;

    PauseCard(Services services, MentoringProfile profile, Acts acts) {
        boolean paused = profile.paused() != null;
        String key = paused ? "mentoring.pause.on" : "mentoring.pause.off";
        getContent()
                .add(
                        new VisibilityLine(getTranslation("mentoring.pause.visible")),
                        Shapes.quiet(getTranslation(key)),
                        Shapes.line(
                                Shapes.quietButton(
                                        getTranslation(key + ".do"),
                                        () -> acts.run(
                                                () -> services.profiles().pause(services.actor(), !paused),
                                                key + ".done")),
                                Shapes.quietButton(
                                        getTranslation("mentoring.profile.erase"),
                                        () -> Inputs.sure(
                                                this,
                                                getTranslation("mentoring.profile.erase.sure"),
                                                getTranslation("mentoring.profile.erase.what"),
                                                getTranslation("mentoring.profile.erase"),
                                                () -> acts.run(
                                                        () -> services.profiles()
                                                                .erase(services.actor()),
                                                        "mentoring.profile.erased")))));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("mentoring.pause.title"));
    }
}
