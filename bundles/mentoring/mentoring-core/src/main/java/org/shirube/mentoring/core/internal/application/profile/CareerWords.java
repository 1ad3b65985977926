// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.profile;

import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.career.api.profile.Field;
import org.shirube.career.api.profile.Profiles;
import org.shirube.career.api.profile.Statement;
import org.shirube.mentoring.api.profile.ChosenWord;
import org.shirube.mentoring.api.profile.WordSource;
import org.shirube.platform.api.actor.Actor;

/** Statements of the career profile: what somebody can do, and wants to do. Only the person sees them here. */
@Component
public final class CareerWords implements WordSource {

    private static final int MOST = 100;

    private final Profiles profiles;

    @Activate
    public CareerWords(@Reference Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public List<ChosenWord> words(Actor member) {
        return profiles.own(member).statements().stream()
                .filter(statement -> statement.field() == Field.CAN || statement.field() == Field.WILL)
                .sorted(Comparator.comparing(Statement::worded).reversed())
                .map(statement -> new ChosenWord(
                        statement.field() == Field.CAN ? ChosenWord.Kind.COMPETENCY : ChosenWord.Kind.AIM,
                        line(statement.words())))
                .limit(MOST)
                .toList();
    }

    private static String line(String words) {
        String line = words.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= ChosenWord.MAX_WORDS ? line : line.substring(0, ChosenWord.MAX_WORDS - 1) + "…";
    }
}
