-- SPDX-License-Identifier: Apache-2.0

-- Everything a person keeps about their own career, each thing a row. The table shows that there is one and when it changed,
-- never what: numbers, days and words are sealed together.
create table personal_record (
    id uuid primary key,
    owner_id uuid not null,
    kind varchar(40) not null,
    version bigint not null,
    made_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    sealed bytea not null
);
create index personal_record_owner on personal_record (owner_id, kind, id);
