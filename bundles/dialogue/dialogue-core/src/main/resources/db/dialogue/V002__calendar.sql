-- SPDX-License-Identifier: Apache-2.0

-- Which mails a person wants; without a row all of them.
create table mail_choice (
    person_id uuid primary key,
    invitations boolean not null,
    agendas boolean not null,
    reminders boolean not null,
    language varchar(8),
    version integer not null
);

-- The calendar somebody subscribed to. Its address is not here: only the SHA-256 of the secret in it.
create table calendar_feed (
    person_id uuid primary key,
    secret_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null,
    version integer not null
);

-- Mails of talks: what is for whom and what became of it. No address, and not a word of what they say.
create table letter (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    person_id uuid not null,
    kind varchar(10) not null,
    -- What makes it one: the entry of the ledger, or the beginning of the talk.
    about varchar(40) not null,
    starts_at timestamp(6) with time zone not null,
    state varchar(10) not null,
    -- When it may be taken (again).
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    -- What the mail said of the appointment; null until it was taken.
    sequence integer,
    created_at timestamp(6) with time zone not null,
    unique (meeting_id, person_id, kind, about)
);
create index letter_due on letter (state, due_at);

-- What begins soon is looked for every few seconds.
create index meeting_starts on meeting (starts_at, state);
