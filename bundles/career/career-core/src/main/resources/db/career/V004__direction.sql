-- SPDX-License-Identifier: Apache-2.0

-- The company's direction. Each version is a row that never changes; the highest number holds.
create table direction_version (
    id uuid primary key,
    direction_id uuid not null,
    number integer not null,
    heading_ja varchar(100) not null,
    heading_en varchar(100) not null,
    text_ja varchar(2000) not null,
    text_en varchar(2000) not null,
    from_day date not null,
    to_day date,
    published_at timestamp(6) with time zone not null,
    withdrawn boolean not null,
    unique (direction_id, number)
);

-- What was told of how many people relate something of theirs to which part; empty where it was withheld. Who they are stands
-- nowhere but sealed with each of them.
create table direction_count (
    id uuid primary key,
    drawn_on date not null,
    direction_id uuid not null,
    people integer,
    unique (drawn_on, direction_id)
);

-- Counting goes through all things of a kind.
create index personal_record_kind on personal_record (kind, id);
