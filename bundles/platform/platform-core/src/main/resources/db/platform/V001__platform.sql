-- SPDX-License-Identifier: Apache-2.0

create table account (
    id uuid primary key,
    login varchar(200) not null,
    login_key varchar(400) not null unique,
    employee uuid,
    roles varchar(200) not null,
    open boolean not null,
    password_hash varchar(300) not null,
    created_at timestamp(6) with time zone not null,
    version integer not null
);

-- Wrong passwords are counted for what was typed, whether such an account exists or not: a lock-out tells nothing.
create table sign_in_failure (
    login_key varchar(400) primary key,
    wrong integer not null,
    last_at timestamp(6) with time zone not null,
    locked_until timestamp(6) with time zone
);
create index sign_in_failure_last on sign_in_failure (last_at);

create table visibility_grant (
    id uuid primary key,
    owner_id uuid not null,
    what varchar(60) not null,
    viewer_id uuid not null,
    since_at timestamp(6) with time zone not null,
    until_at timestamp(6) with time zone
);
create index visibility_grant_owner on visibility_grant (owner_id, viewer_id, what);

create table setting (
    scope uuid not null,
    setting_key varchar(100) not null,
    setting_value varchar(2000) not null,
    primary key (scope, setting_key)
);

create table audit_entry (
    sequence bigint primary key,
    at timestamp(6) with time zone not null,
    actor uuid not null,
    login varchar(200) not null,
    action varchar(60) not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    detail varchar(500) not null,
    hash varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject_id, sequence);

-- One row. Its lock makes the chain one chain; its count and hash make a missing end show.
create table audit_head (
    id integer primary key,
    entries bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, entries, hash) values (1, 0, '');

create table ledger (
    position bigint primary key,
    id uuid not null unique,
    at timestamp(6) with time zone not null,
    kind varchar(60) not null,
    subject_type varchar(60) not null,
    subject_id uuid not null,
    actor uuid not null,
    attributes varchar(20000) not null
);
create index ledger_kind on ledger (kind, at);

-- One row. Positions are taken under its lock right before the commit: their order is the order of commits.
create table ledger_head (
    id integer primary key,
    position bigint not null
);
insert into ledger_head (id, position) values (1, 0);

create table ledger_consumer (
    name varchar(60) primary key,
    position bigint not null
);
