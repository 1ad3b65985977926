-- SPDX-License-Identifier: Apache-2.0

-- On which days people are appraised, so that no talk is put there. Replaced by each delivery; past days are deleted.
create table appraisal_day (
    id uuid primary key,
    person_id uuid not null,
    on_day date not null,
    unique (person_id, on_day)
);
create index appraisal_day_day on appraisal_day (on_day);

-- Who may sit in on one talk. A row stays, with how it ended, so that the member can see who was let in.
create table sit_in (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    guest_id uuid not null,
    proposed_by uuid not null,
    state varchar(10) not null,
    proposed_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version integer not null
);
create index sit_in_meeting on sit_in (meeting_id);
create index sit_in_guest on sit_in (guest_id, state);

-- What a member lets a new partner read of a former pairing. The letter is sealed for the new pairing.
create table handover (
    id uuid primary key,
    from_pairing uuid not null references pairing (id),
    to_pairing uuid not null references pairing (id),
    todos boolean not null,
    themes boolean not null,
    sealed_letter bytea,
    decided_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    version integer not null,
    unique (from_pairing, to_pairing)
);
create index handover_to on handover (to_pairing);
