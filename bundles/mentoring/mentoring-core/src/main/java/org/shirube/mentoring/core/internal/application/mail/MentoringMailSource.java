// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.mail;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.shirube.mentoring.api.SchemeId;
import org.shirube.mentoring.api.Side;
import org.shirube.mentoring.api.match.RunId;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.core.internal.application.request.TalkPlaces;
import org.shirube.mentoring.core.internal.persistence.MentoringSchema;
import org.shirube.mentoring.core.internal.persistence.MuteStore;
import org.shirube.mentoring.core.internal.persistence.PairStore;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.RequestStore;
import org.shirube.mentoring.core.internal.persistence.RunRow;
import org.shirube.mentoring.core.internal.persistence.RunStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.people.api.PeopleDirectory;
import org.shirube.platform.api.ledger.LedgerEntry;
import org.shirube.platform.api.mail.Mail;
import org.shirube.platform.api.mail.MailNote;
import org.shirube.platform.api.mail.MailSource;
import org.shirube.platform.api.settings.Settings;
import org.shirube.platform.persistence.PersistenceUnit;
import org.shirube.platform.persistence.Transactions;

/** Says who is to hear of what, and writes it once it is sent. It has no way to the words of the two. */
@Component
public final class MentoringMailSource implements MailSource {

    private static final String NAME = "mentoring";
    private static final int PAGE = 1_000;

    private final RequestStore requests;
    private final RunStore runs;
    private final MuteStore muted;
    private final MailSense sense;
    private final Reminders reminders;
    private final MailText text;

    /** @param unit referenced so that the tables are there */
    @Activate
    public MentoringMailSource(
            @Reference Transactions transactions,
            @Reference(target = MentoringSchema.UNIT) PersistenceUnit unit,
            @Reference TalkPlaces talkPlaces,
            @Reference PeopleDirectory directory,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.requests = new RequestStore(transactions);
        this.runs = new RunStore(transactions);
        this.muted = new MuteStore(transactions);
        PairStore pairs = new PairStore(transactions);
        this.sense = new MailSense(requests, pairs, talkPlaces);
        this.reminders = new Reminders(pairs, sense, clock);
        this.text = new MailText(directory, settings, clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void note(LedgerEntry entry, Consumer<List<MailNote>> notes) {
        switch (entry.kind()) {
            case "mentoring.request.asked" -> request(entry).ifPresent(request -> notes.accept(asked(request)));
            case "mentoring.request.opened" -> request(entry).ifPresent(request -> {
                notes.accept(asked(request));
                notes.accept(notes(About.Kind.OPENED, request, Stream.of(request.seeker())));
            });
            case "mentoring.request.accepted" -> request(entry)
                    .filter(request -> request.state() == Request.State.ACCEPTED)
                    .ifPresent(request -> notes.accept(notes(About.Kind.ACCEPTED, request, others(entry, request))));
            case "mentoring.request.declined" -> request(entry)
                    .ifPresent(request -> notes.accept(notes(About.Kind.DECLINED, request, others(entry, request))));
            case "mentoring.run.sent" -> runs.find(new RunId(entry.subject().id()))
                    .map(RunRow::scheme)
                    .ifPresent(scheme -> proposed(scheme, notes));
            default -> {
                // Nobody is told of anything else by mail.
            }
        }
    }

    private Optional<RequestRow> request(LedgerEntry entry) {
        return requests.find(new RequestId(entry.subject().id()));
    }

    private static List<MailNote> asked(RequestRow request) {
        return notes(About.Kind.ASKED, request, Stream.of(request.offerer()));
    }

    /** Whoever said it knows it. */
    private static Stream<EmployeeId> others(LedgerEntry entry, RequestRow request) {
        String by = entry.attributes().getOrDefault("by", "");
        return Stream.of(Side.values())
                .filter(side -> !side.name().equals(by))
                .map(side -> side == Side.SEEKER ? request.seeker() : request.offerer());
    }

    private static List<MailNote> notes(About.Kind kind, RequestRow request, Stream<EmployeeId> people) {
        About about = About.request(kind, request.id().value());
        return people.map(person -> note(MailNote.Sort.NEWS, person, about)).toList();
    }

    private void proposed(SchemeId scheme, Consumer<List<MailNote>> notes) {
        List<RequestRow> page = requests.proposed(scheme, null, PAGE);
        while (!page.isEmpty()) {
            notes.accept(page.stream()
                    .flatMap(request ->
                            notes(About.Kind.PROPOSED, request, Stream.of(request.seeker(), request.offerer()))
                                    .stream())
                    .toList());
            page = requests.proposed(scheme, page.get(page.size() - 1).id(), PAGE);
        }
    }

    @Override
    public void due(Consumer<List<MailNote>> notes) {
        notes.accept(reminders.next().stream()
                .map(one -> note(MailNote.Sort.REMINDER, one.person(), one.about()))
                .toList());
    }

    private static MailNote note(MailNote.Sort sort, EmployeeId person, About about) {
        return new MailNote(NAME, sort, person.value(), about.toString());
    }

    @Override
    public Optional<Mail.Letter> write(MailNote note, @Nullable Locale chosen) {
        EmployeeId me = new EmployeeId(note.person());
        About about = About.of(note.about());
        if (muted.isMuted(me)) {
            return Optional.empty();
        }
        return sense.other(about, me).flatMap(other -> text.write(about.kind(), me, other, chosen));
    }
}
