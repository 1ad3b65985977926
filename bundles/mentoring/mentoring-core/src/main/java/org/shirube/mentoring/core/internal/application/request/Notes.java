// SPDX-License-Identifier: Apache-2.0
package org.shirube.mentoring.core.internal.application.request;

import org.jspecify.annotations.Nullable;
import org.shirube.mentoring.api.request.PairId;
import org.shirube.mentoring.api.request.Reply;
import org.shirube.mentoring.api.request.Request;
import org.shirube.mentoring.api.request.RequestId;
import org.shirube.mentoring.core.internal.application.SealedJson;
import org.shirube.mentoring.core.internal.persistence.RequestRow;
import org.shirube.mentoring.core.internal.persistence.WordStore;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.api.seal.Circle;
import org.shirube.platform.api.seal.Seals;

/** What two write to each other on the way. */
final class Notes {

    private final Seals seals;
    private final SealedJson json;

    Notes(Seals seals) {
        this.seals = seals;
        this.json = new SealedJson(seals);
    }

    private static Circle circle(RequestId id) {
        return new Circle("mentoring.request", id.value());
    }

    private static Circle circle(PairId id) {
        return new Circle("mentoring.pair", id.value());
    }

    byte @Nullable [] note(RequestId id, String note) {
        return note.isBlank() ? null : seals.seal(circle(id), "note", note.strip());
    }

    byte[] reply(RequestId id, Reply reply) {
        return json.seal(circle(id), "reply", reply);
    }

    /** As the two see it. */
    Request open(RequestRow row) {
        byte[] note = row.note();
        byte[] reply = row.reply();
        return new Request(
                row.id(),
                row.scheme(),
                row.seeker(),
                row.offerer(),
                row.origin(),
                row.state(),
                row.seekerSaid(),
                row.offererSaid(),
                row.made(),
                row.answered(),
                note == null ? "" : seals.open(circle(row.id()), "note", note),
                reply == null ? null : json.open(circle(row.id()), "reply", reply, Reply.class));
    }

    byte[] thanks(PairId id, EmployeeId by, String words) {
        return seals.seal(circle(id), "thanks/" + by, words.strip());
    }

    @Nullable
    String thanks(WordStore.Word word) {
        byte[] sealed = word.sealed();
        return sealed == null ? null : seals.open(circle(word.pair()), "thanks/" + word.by(), sealed);
    }
}
