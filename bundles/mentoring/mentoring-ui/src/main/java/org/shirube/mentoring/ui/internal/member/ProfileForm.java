// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.ui.internal.member;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.PlaceChoice;
import org.shirube.mentoring.api.profile.ProfileDraft;
import org.shirube.mentoring.api.profile.TopicChoice;
import org.shirube.ui.component.Card;
import org.shirube.ui.component.Inputs;
import org.shirube.ui.component.Shapes;
import org.shirube.ui.component.VisibilityLine;

/** What one says of oneself, part by part; above each part stands who reads it. */
final class ProfileForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TopicsField offers;
    private final TopicsField wants;
    private final LanguagesField languages;
    private final RadioButtonGroup<PlaceChoice> place = new RadioButtonGroup<>();
    private final TimesField times;
    private final IntegerField capacity = new IntegerField();
    private final TextArea intro;
    private final ChosenField chosen;

    /** @param choosable words of one's own that could be taken over */
    ProfileForm(Catalogue catalogue, ProfileDraft before, List<ChosenWord> choosable) {
        offers = topics(catalogue, "offers", before.offers());
        wants = topics(catalogue, "wants", before.wants());
        languages = new LanguagesField(before.languages());
        times = new TimesField(before.times());
        intro = Inputs.text(getTranslation("mentoring.profile.intro"), ProfileDraft.MAX_INTRO, before.intro());
        intro.setPlaceholder(getTranslation("mentoring.profile.intro.example"));
        chosen = new ChosenField(choosable, before.chosen());
        place.setLabel(getTranslation("mentoring.profile.place"));
        place.setItems(PlaceChoice.values());
        place.setItemLabelGenerator(some -> getTranslation("mentoring.place." + some));
        place.setValue(before.place());
        capacity.setLabel(getTranslation("mentoring.profile.capacity"));
        capacity.setHelperText(getTranslation("mentoring.profile.capacity.help"));
        capacity.setMin(0);
        capacity.setMax(ProfileDraft.MOST_CAPACITY);
        capacity.setStepButtonsVisible(true);
        capacity.addClassName("mentoring-number");
        capacity.setErrorMessage(getTranslation("mentoring.profile.capacity.range", ProfileDraft.MOST_CAPACITY));
        capacity.setValue(before.capacity());
        getContent()
                .add(
                        part("wants", wants),
                        part("offers", offers),
                        part("how", Shapes.stack(languages, place, times)),
                        part("words", Shapes.stack(intro, chosen)),
                        part("load", capacity));
    }

    private TopicsField topics(Catalogue catalogue, String what, List<TopicChoice> before) {
        String key = "mentoring.profile." + what;
        return new TopicsField(catalogue, getTranslation(key + ".ask"), getTranslation(key + ".most"), before);
    }

    private Card part(String part, Component fields) {
        String key = "mentoring.profile.part." + part;
        return new Card(getTranslation(key), new VisibilityLine(getTranslation(key + ".visible")), fields);
    }

    /** What stands in the form; empty where something does not fit, and the field says so. */
    Optional<ProfileDraft> draft() {
        boolean topicsFit = offers.fits() & wants.fits();
        boolean othersFit = languages.fits() & chosen.fits();
        Integer people = capacity.getValue();
        boolean inRange = people != null && people >= 0 && people <= ProfileDraft.MOST_CAPACITY;
        capacity.setInvalid(!inRange);
        if (!topicsFit || !othersFit || people == null || !inRange) {
            return Optional.empty();
        }
        return Optional.of(new ProfileDraft(
                offers.choices(),
                wants.choices(),
                languages.chosen(),
                place.getValue(),
                times.times(),
                people,
                intro.getValue(),
                chosen.chosen()));
    }

    /** Hands on what stands in the form, where it fits. */
    void ifFits(Consumer<ProfileDraft> use) {
        draft().ifPresent(use);
    }
}
