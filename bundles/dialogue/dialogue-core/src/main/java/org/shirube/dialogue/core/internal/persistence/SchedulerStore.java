// SPDX-License-Identifier: Apache-2.0
package org.shirube.dialogue.core.internal.persistence;

import java.util.Optional;
import java.util.UUID;
import org.shirube.dialogue.api.MeetingId;
import org.shirube.people.api.EmployeeId;
import org.shirube.platform.persistence.Transactions;

/** Who planned a talk for one of the two, in the database. A writer holds the lock of the meeting. */
public final class SchedulerStore {

    private final Statements statements;

    public SchedulerStore(Transactions transactions) {
        this.statements = new Statements(transactions);
    }

    /**
     * Who it was last.
     *
     * @param sequence the date they know of because they gave it themselves
     */
    public record Scheduler(EmployeeId assistant, int sequence) {}

    /** Keeps who gave a talk its date for somebody, in place of who did before. */
    public void acted(MeetingId meeting, EmployeeId assistant, int sequence) {
        int known = statements.run(
                "update dialogue.talk_scheduler set assistant_id = ?, sequence = ? where meeting_id = ?",
                assistant.value(),
                sequence,
                meeting.value());
        if (known == 0) {
            statements.run(
                    "insert into dialogue.talk_scheduler (meeting_id, assistant_id, sequence) values (?, ?, ?)",
                    meeting.value(),
                    assistant.value(),
                    sequence);
        }
    }

    public Optional<Scheduler> of(MeetingId meeting) {
        return statements
                .query(
                        "select assistant_id, sequence from dialogue.talk_scheduler where meeting_id = ?",
                        rows -> new Scheduler(new EmployeeId(rows.getObject(1, UUID.class)), rows.getInt(2)),
                        meeting.value())
                .stream()
                .findFirst();
    }
}
