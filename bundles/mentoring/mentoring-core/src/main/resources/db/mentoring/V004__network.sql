-- SPDX-License-Identifier: Apache-2.0

-- What was told of the net between departments, as it was told. Who is in it stands nowhere here.
create table network_drawing (
    id uuid primary key,
    drawn_on date not null unique,
    withheld boolean not null
);

create table network_edge (
    drawing_id uuid not null references network_drawing (id),
    one_id uuid not null,
    other_id uuid not null,
    pairs integer not null,
    primary key (drawing_id, one_id, other_id)
);

-- The unit that is all zeros is the company.
create table partner_share (
    drawing_id uuid not null references network_drawing (id),
    unit_id uuid not null,
    people integer not null,
    with_partner integer not null,
    primary key (drawing_id, unit_id)
);

create index pair_state on pair (state, id);
