-- SPDX-License-Identifier: Apache-2.0

-- How many declared a step in a month, as it was told: a figure stands, whatever people do later. A month is drawn once.
create table step_drawing (
    id uuid primary key,
    first_day date not null unique,
    drawn_at timestamp(6) with time zone not null
);

-- The unit that is all zeros is the company.
create table step_figure (
    drawing_id uuid not null references step_drawing (id),
    unit_id uuid not null,
    people integer not null,
    declared integer not null,
    primary key (drawing_id, unit_id)
);
