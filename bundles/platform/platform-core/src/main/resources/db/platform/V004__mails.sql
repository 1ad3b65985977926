-- SPDX-License-Identifier: Apache-2.0

-- Mails: what is for whom and what became of it. No address, and not a word of what they say.
create table mail (
    id uuid primary key,
    source varchar(40) not null,
    sort varchar(10) not null,
    person_id uuid not null,
    about varchar(100) not null,
    state varchar(10) not null,
    -- When it may be taken (again).
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    created_at timestamp(6) with time zone not null,
    unique (person_id, source, about)
);
create index mail_due on mail (state, due_at);
create index mail_created on mail (created_at);
