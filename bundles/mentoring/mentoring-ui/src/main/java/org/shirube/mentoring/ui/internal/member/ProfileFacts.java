// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.ProfileView;
import org.shirube.ui.component.DefinitionList;
import org.shirube.ui.component.StatusPill;
import org.shirube.ui.component.Tone;
import org.shirube.ui.component.Wording;

/** What somebody says of themselves, as others read it. What they left empty is not there. */
final class ProfileFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProfileFacts(Catalogue catalogue, ProfileView profile) {
        getContent().addClassName("sh-stack");
        if (profile.paused()) {
            getContent().add(new StatusPill(Tone.CARE, getTranslation("mentoring.profile.pausing")));
        }
        if (!profile.intro().isEmpty()) {
            Paragraph intro = new Paragraph(profile.intro());
            intro.addClassName("mentoring-words");
            getContent().add(intro);
        }
        DefinitionList facts = new DefinitionList();
        if (!profile.offers().isEmpty()) {
            facts.item(getTranslation("mentoring.profile.offers"), catalogue.pills(profile.offers()));
        }
        if (!profile.wants().isEmpty()) {
            facts.item(getTranslation("mentoring.profile.wants"), catalogue.pills(profile.wants()));
        }
        for (ChosenWord.Kind kind : ChosenWord.Kind.values()) {
            String words = words(profile, kind);
            if (!words.isEmpty()) {
                facts.item(getTranslation("mentoring.chosen." + kind), words);
            }
        }
        facts.item(
                        getTranslation("mentoring.profile.languages"),
                        join(profile.languages().stream().map(Words::language).collect(Collectors.toList())))
                .item(
                        getTranslation("mentoring.profile.place.of"),
                        getTranslation("mentoring.place." + profile.place()))
                .item(getTranslation("mentoring.profile.times.of"), Words.times(this, profile.times()));
        getContent().add(facts);
    }

    private String words(ProfileView profile, ChosenWord.Kind kind) {
        return join(profile.chosen().stream()
                .filter(word -> word.kind() == kind)
                .map(ChosenWord::words)
                .toList());
    }

    private String join(Iterable<String> words) {
        return String.join(Wording.isJapanese(getLocale()) ? "、" : ", ", words);
    }
}
