-- SPDX-License-Identifier: Apache-2.0

-- How a talk was closed: that there is a date, a theme, a to-do, and never which.
alter table meeting add column closed_date boolean default false not null;
alter table meeting add column closed_theme boolean default false not null;
alter table meeting add column closed_todos boolean default false not null;

-- What was told of whole groups, as it was told: a figure stands, whatever people do later. A month is drawn once.
create table talk_drawing (
    id uuid primary key,
    first_day date not null unique,
    drawn_at timestamp(6) with time zone not null
);

-- The unit that is all zeros is the company.
create table talk_figure (
    drawing_id uuid not null references talk_drawing (id),
    unit_id uuid not null,
    figure varchar(60) not null,
    people integer not null,
    amount double precision not null,
    primary key (drawing_id, unit_id, figure)
);

-- The library as HR edits it, a row for each time it was saved; the highest number counts. Without texts it is as shipped.
create table library_text (
    name varchar(100) not null,
    number integer not null,
    japanese varchar(110000),
    english varchar(110000),
    saved_by varchar(200) not null,
    saved_at timestamp(6) with time zone not null,
    primary key (name, number)
);

-- The course of a talk as it was planned, for example CHECK_IN:5,POSITION:15; null for the usual one.
alter table meeting add column agenda varchar(200);

-- Courses to choose from: of all, or of one pairing.
create table agenda_template (
    id uuid primary key,
    pairing_id uuid unique references pairing (id),
    japanese varchar(60) not null,
    english varchar(60) not null,
    agenda varchar(200) not null,
    removed boolean not null,
    version integer not null
);

create table pairing_agenda (
    pairing_id uuid primary key references pairing (id),
    template_id uuid not null references agenda_template (id),
    version integer not null
);

insert into agenda_template (id, pairing_id, japanese, english, agenda, removed, version) values
    ('00000000-0000-7000-8000-000000000030', null, '30分の流れ', '30 minutes',
        'CHECK_IN:3,POSITION:10,CHALLENGE:10,FEEDBACK:4,NEXT:3', false, 1),
    ('00000000-0000-7000-8000-000000000045', null, '45分の流れ', '45 minutes',
        'CHECK_IN:5,POSITION:15,CHALLENGE:15,FEEDBACK:7,NEXT:3', false, 1),
    ('00000000-0000-7000-8000-000000000060', null, '60分の流れ', '60 minutes',
        'CHECK_IN:5,POSITION:20,CHALLENGE:20,FEEDBACK:10,NEXT:5', false, 1);
