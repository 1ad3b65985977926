-- SPDX-License-Identifier: Apache-2.0

-- That two are to become a pair. What they write to each other is sealed, and so is why one declined.
create table request (
    id uuid primary key,
    scheme_id uuid not null references scheme (id),
    seeker_id uuid not null,
    offerer_id uuid not null,
    origin varchar(8) not null,
    state varchar(10) not null,
    seeker_said boolean not null,
    offerer_said boolean not null,
    made_at timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    sealed_note bytea,
    sealed_reply bytea
);
create index request_seeker on request (seeker_id, made_at);
create index request_offerer on request (offerer_id, made_at);
create index request_scheme on request (scheme_id, state);

create table pair (
    id uuid primary key,
    scheme_id uuid not null references scheme (id),
    seeker_id uuid not null,
    offerer_id uuid not null,
    state varchar(8) not null,
    since_on date not null,
    until_on date not null,
    ended_at timestamp(6) with time zone,
    last_met date,
    meetings integer not null,
    first_at timestamp(6) with time zone,
    -- The pairing of the 1on1 module, where that is there.
    talk_id uuid,
    talk_ended boolean not null
);
create index pair_seeker on pair (seeker_id, since_on);
create index pair_offerer on pair (offerer_id, since_on);
create index pair_scheme on pair (scheme_id, state);
create index pair_until on pair (state, until_on);

-- What one of the two wrote to the other at the end, and whether they said something of the scheme: not what.
create table pair_word (
    pair_id uuid not null references pair (id),
    by_id uuid not null,
    rated boolean not null,
    sealed bytea,
    primary key (pair_id, by_id)
);

-- What people say of a scheme, as a sum in which nobody stands.
create table feedback (
    scheme_id uuid not null references scheme (id),
    helpful integer not null,
    people integer not null,
    primary key (scheme_id, helpful)
);

-- That somebody would rather not meet somebody. Whom is sealed.
create table block (
    id uuid primary key,
    owner_id uuid not null,
    sealed bytea not null
);
create index block_owner on block (owner_id);

create table introduction (
    id uuid primary key,
    by_id uuid not null,
    one_id uuid not null,
    other_id uuid not null,
    one_said varchar(4) not null,
    other_said varchar(4) not null,
    made_at timestamp(6) with time zone not null,
    sealed_note bytea
);
create index introduction_by on introduction (by_id, made_at);
create index introduction_one on introduction (one_id, made_at);
create index introduction_other on introduction (other_id, made_at);
