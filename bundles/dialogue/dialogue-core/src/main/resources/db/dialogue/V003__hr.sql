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
