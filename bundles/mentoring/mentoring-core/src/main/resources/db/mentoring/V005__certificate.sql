-- SPDX-License-Identifier: Apache-2.0

-- What a run goes by and is explained from: its people, their candidates and the prices that prove it. In pieces, each of them sealed,
-- since the points in it count wishes.
create table run_certificate (
    run_id uuid not null references run (id),
    number integer not null,
    sealed bytea not null,
    primary key (run_id, number)
);

-- The run before, whose pairs counted a little more; how many of its pairs are in this one again, and how many people who had a
-- partner there have another one here or nobody.
alter table run add column before_id uuid;
alter table run add column inertia double precision default 0 not null;
alter table run add column same integer default 0 not null;
alter table run add column changed integer default 0 not null;

-- What a pair is beside the run before: SAME, OTHER for who had another partner there, NEW for who had nobody.
alter table proposal add column since varchar(5);
alter table proposal_change add column since varchar(5);
