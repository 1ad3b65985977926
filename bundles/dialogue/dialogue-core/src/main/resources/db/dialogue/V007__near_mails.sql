-- SPDX-License-Identifier: Apache-2.0

-- A letter to somebody who sits in says which asking it is about: the same guest may be asked again.
alter table letter add column sit_in_id uuid references sit_in (id);

-- What is kept of letters is removed a while after.
create index letter_created on letter (created_at);

-- Who planned or moved a talk for one of the two, last, and which date they know of: letter.sequence of their own doing.
create table talk_scheduler (
    meeting_id uuid primary key references meeting (id),
    assistant_id uuid not null,
    sequence integer not null
);
