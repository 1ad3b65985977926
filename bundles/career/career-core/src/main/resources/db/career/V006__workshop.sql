-- SPDX-License-Identifier: Apache-2.0

-- A workshop as HR planned it, and how far it is. The stamp counts what those in it have to see.
create table workshop (
    id uuid primary key,
    title varchar(120) not null,
    starts_at timestamp(6) with time zone not null,
    minutes varchar(40) not null,
    place varchar(500) not null,
    capacity integer not null,
    group_size integer not null,
    state varchar(10) not null,
    step integer not null,
    ends_at timestamp(6) with time zone,
    left_millis bigint not null,
    stamp bigint not null
);
create index workshop_starts on workshop (starts_at);

create table workshop_unit (
    workshop_id uuid not null references workshop (id),
    unit_id uuid not null,
    primary key (workshop_id, unit_id)
);

create table workshop_facilitator (
    workshop_id uuid not null references workshop (id),
    person_id uuid not null,
    primary key (workshop_id, person_id)
);
create index workshop_facilitator_person on workshop_facilitator (person_id);

-- Who was asked and who comes: the list that somebody who organises has in hand.
create table workshop_seat (
    workshop_id uuid not null references workshop (id),
    person_id uuid not null,
    state varchar(10) not null,
    group_number integer not null,
    primary key (workshop_id, person_id)
);
create index workshop_seat_person on workshop_seat (person_id);

-- How many began and finished a step on their sheets. A sum, so that nobody can read here who did.
create table workshop_progress (
    workshop_id uuid not null references workshop (id),
    step integer not null,
    begun integer not null,
    done integer not null,
    stamp bigint not null,
    primary key (workshop_id, step)
);

-- That somebody tells, and what they said to it. What they tell is sealed with everything else of theirs.
create table role_talk (
    id uuid primary key,
    teller_id uuid not null,
    consent varchar(10) not null
);
create index role_talk_teller on role_talk (teller_id);

create table workshop_talk (
    workshop_id uuid not null references workshop (id),
    talk_id uuid not null references role_talk (id),
    step integer not null,
    primary key (workshop_id, talk_id)
);
