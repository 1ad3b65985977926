-- SPDX-License-Identifier: Apache-2.0

-- What two people want to talk about for a while. The words are under seal.
create table shared_theme (
    id uuid primary key,
    pairing_id uuid not null references pairing (id),
    proposed_by uuid not null,
    state varchar(10) not null,
    since_day date not null,
    until_day date not null,
    ended_day date,
    round integer not null,
    sealed bytea not null,
    -- The pairing while the theme is proposed or running, so that there is one at a time; null once it has ended.
    open_key uuid unique,
    version integer not null
);
create index shared_theme_pairing on shared_theme (pairing_id, since_day);

-- What each of the two says when they look back. The words, and whether to go on, are under seal.
create table look_back (
    id uuid primary key,
    theme_id uuid not null references shared_theme (id),
    round integer not null,
    author_id uuid not null,
    said_on date not null,
    sealed bytea not null,
    version integer not null,
    unique (theme_id, round, author_id)
);

-- An annual career talk looks back on the year.
alter table meeting add column kind varchar(8) default 'USUAL' not null;

-- What became of what was decided in a talk.
create index todo_meeting on todo (meeting_id);
