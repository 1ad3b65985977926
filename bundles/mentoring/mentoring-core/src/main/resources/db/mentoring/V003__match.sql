-- SPDX-License-Identifier: Apache-2.0

-- Which node does a job, and until when it need not be asked again.
create table lease (
    job varchar(100) primary key,
    holder uuid not null,
    until_at timestamp(6) with time zone not null
);

-- A matching run. The plan is kept as it was when it began, as JSON.
create table run (
    id uuid primary key,
    scheme_id uuid not null references scheme (id),
    plan text not null,
    state varchar(10) not null,
    progress double precision not null,
    step varchar(8) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    missing varchar(2000) not null,
    seekers integer not null,
    offerers integer not null,
    places integer not null,
    best double precision not null,
    bound double precision not null,
    blocking integer not null
);
create index run_scheme on run (scheme_id, started_at);
create index run_state on run (state, started_at);

create table proposal (
    run_id uuid not null references run (id),
    seeker_id uuid not null,
    offerer_id uuid not null,
    score real not null,
    by_hand boolean not null,
    primary key (run_id, seeker_id, offerer_id)
);
create index proposal_score on proposal (run_id, score);
create index proposal_offerer on proposal (run_id, offerer_id);

-- What changes by hand did, so that they can be taken back: each number is one change.
create table proposal_change (
    run_id uuid not null references run (id),
    number integer not null,
    seeker_id uuid not null,
    offerer_id uuid not null,
    score real not null,
    by_hand boolean not null,
    added boolean not null,
    primary key (run_id, number, seeker_id, offerer_id, added)
);

-- Seekers of a run and how many offerers the hard rules leave them; the rule is the one that is against most of the others.
create table run_unmatched (
    run_id uuid not null references run (id),
    seeker_id uuid not null,
    allowed integer not null,
    rule_key varchar(60),
    primary key (run_id, seeker_id)
);

create index profile_topic_topic on profile_topic (topic_key, side, person_id);
