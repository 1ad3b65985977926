-- SPDX-License-Identifier: Apache-2.0

-- A row for each answer, also for one that confirms: the table shows that somebody answered and when, never what.
create table stage_entry (
    id uuid primary key,
    member_id uuid not null,
    since_at timestamp(6) with time zone not null,
    sealed bytea not null
);
create index stage_entry_member on stage_entry (member_id, since_at);

-- Rows are added and removed, never changed; of two from one companion the newer counts. So two at once harm nobody.
create table stage_suggestion (
    id uuid primary key,
    member_id uuid not null,
    from_id uuid not null,
    suggested_at timestamp(6) with time zone not null,
    sealed bytea not null
);
create index stage_suggestion_member on stage_suggestion (member_id, from_id);

-- When somebody put the question off.
create table stage_pause (
    id uuid primary key,
    member_id uuid not null,
    since_at timestamp(6) with time zone not null
);
create index stage_pause_member on stage_pause (member_id, since_at);

-- What was told of whole groups, as it was told: a figure stands, whatever people do later.
create table stage_drawing (
    id uuid primary key,
    drawn_at timestamp(6) with time zone not null,
    drawn_on date not null
);
create index stage_drawing_on on stage_drawing (drawn_on, drawn_at);

-- The unit that is all zeros is the company.
create table stage_figure (
    id uuid primary key,
    drawing_id uuid not null references stage_drawing (id),
    unit_id uuid not null,
    from_stage integer not null,
    to_stage integer not null,
    people integer not null
);
create index stage_figure_unit on stage_figure (drawing_id, unit_id);
