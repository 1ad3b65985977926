-- SPDX-License-Identifier: Apache-2.0

create table pairing (
    id uuid primary key,
    member_id uuid not null,
    partner_id uuid not null,
    kind varchar(12) not null,
    every_days integer not null,
    minutes integer not null,
    career_every integer not null,
    since_day date not null,
    until_day date,
    -- Who may have only one open pairing of this sort; null once it has ended.
    open_key varchar(100) unique,
    version integer not null
);
create index pairing_member on pairing (member_id, until_day);
create index pairing_partner on pairing (partner_id, until_day);

create table meeting (
    id uuid primary key,
    pairing_id uuid not null references pairing (id),
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    minutes integer not null,
    place varchar(10) not null,
    where_to varchar(300) not null,
    state varchar(10) not null,
    -- How often the appointment changed: SEQUENCE of RFC 5545, section 3.8.7.4.
    changes integer not null,
    clarity integer,
    member_ratio varchar(8),
    partner_ratio varchar(8),
    held_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    version integer not null
);
create index meeting_pairing on meeting (pairing_id, starts_at);

-- What was written in a meeting: themes, notes, check-ins, reasons. Readable only with the keys, which are not in the database.
create table words (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    place varchar(80) not null,
    sealed bytea not null,
    revision bigint not null,
    written_by uuid not null,
    written_at timestamp(6) with time zone not null,
    version integer not null,
    unique (meeting_id, place)
);

create table todo (
    id uuid primary key,
    pairing_id uuid not null references pairing (id),
    meeting_id uuid not null references meeting (id),
    owner_id uuid not null,
    due_day date,
    state varchar(8) not null,
    sealed_text bytea not null,
    sealed_word bytea,
    created_at timestamp(6) with time zone not null,
    version integer not null
);
create index todo_pairing on todo (pairing_id, state);

-- Scenes one of the two saw. Sealed for the writer alone until they are shared.
create table observation (
    id uuid primary key,
    pairing_id uuid not null references pairing (id),
    author_id uuid not null,
    seen_on date not null,
    shared boolean not null,
    sealed bytea not null,
    version integer not null
);
create index observation_pairing on observation (pairing_id, seen_on);
