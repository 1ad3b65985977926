-- SPDX-License-Identifier: Apache-2.0
-- A row of a period table holds from valid_from until the day before valid_to; 9999-12-31 stands for open.
-- People and units refer to each other by the external ids of their source: a reference to somebody who comes later heals by itself.

create table people.employee_period (
    employee_id uuid not null,
    source varchar(100) collate "C" not null,
    external_id varchar(100) collate "C" not null,
    valid_from date not null,
    valid_to date not null,
    family_name varchar(200) collate "C" not null,
    given_name varchar(200) collate "C" not null,
    family_kana varchar(200) collate "C",
    given_kana varchar(200) collate "C",
    family_roman varchar(200) collate "C",
    given_roman varchar(200) collate "C",
    email varchar(200) collate "C",
    status varchar(10) collate "C" not null,
    unit_ref varchar(100) collate "C",
    position_title varchar(200) collate "C",
    grade varchar(200) collate "C",
    job_family varchar(200) collate "C",
    work_location varchar(200) collate "C",
    languages varchar(200) collate "C",
    manager_ref varchar(100) collate "C",
    posts_text varchar(20000) collate "C",
    sort_key varchar(200) collate "C" not null,
    search_text varchar(1600) collate "C" not null,
    row_hash bigint not null,
    run_no bigint not null,
    primary key (employee_id, valid_from)
);
create unique index employee_period_external on people.employee_period (external_id, source, valid_from);
create index employee_period_sort on people.employee_period (sort_key, external_id);
create index employee_period_unit on people.employee_period (unit_ref);
create index employee_period_manager on people.employee_period (manager_ref);

-- What a correction replaced: the wording as it was, and the run that replaced it.
create table people.employee_superseded (
    employee_id uuid not null,
    source varchar(100) collate "C" not null,
    external_id varchar(100) collate "C" not null,
    valid_from date not null,
    valid_to date not null,
    family_name varchar(200) collate "C" not null,
    given_name varchar(200) collate "C" not null,
    family_kana varchar(200) collate "C",
    given_kana varchar(200) collate "C",
    family_roman varchar(200) collate "C",
    given_roman varchar(200) collate "C",
    email varchar(200) collate "C",
    status varchar(10) collate "C" not null,
    unit_ref varchar(100) collate "C",
    position_title varchar(200) collate "C",
    grade varchar(200) collate "C",
    job_family varchar(200) collate "C",
    work_location varchar(200) collate "C",
    languages varchar(200) collate "C",
    manager_ref varchar(100) collate "C",
    posts_text varchar(20000) collate "C",
    sort_key varchar(200) collate "C" not null,
    search_text varchar(1600) collate "C" not null,
    row_hash bigint not null,
    run_no bigint not null,
    superseded_by bigint not null
);
create index employee_superseded_person on people.employee_superseded (employee_id);

-- The posts beside the main one, over the period they belong to.
create table people.concurrent_post (
    employee_id uuid not null,
    valid_from date not null,
    ordinal smallint not null,
    unit_ref varchar(100) collate "C" not null,
    position_title varchar(200) collate "C",
    primary key (employee_id, valid_from, ordinal)
);
create index concurrent_post_unit on people.concurrent_post (unit_ref);

create table people.unit_period (
    unit_id uuid not null,
    source varchar(100) collate "C" not null,
    external_id varchar(100) collate "C" not null,
    valid_from date not null,
    valid_to date not null,
    unit_name varchar(200) collate "C" not null,
    parent_ref varchar(100) collate "C",
    head_ref varchar(100) collate "C",
    search_text varchar(400) collate "C" not null,
    row_hash bigint not null,
    run_no bigint not null,
    primary key (unit_id, valid_from)
);
create unique index unit_period_external on people.unit_period (external_id, source, valid_from);
create index unit_period_parent on people.unit_period (parent_ref);
create index unit_period_head on people.unit_period (head_ref);

create table people.unit_superseded (
    unit_id uuid not null,
    source varchar(100) collate "C" not null,
    external_id varchar(100) collate "C" not null,
    valid_from date not null,
    valid_to date not null,
    unit_name varchar(200) collate "C" not null,
    parent_ref varchar(100) collate "C",
    head_ref varchar(100) collate "C",
    search_text varchar(400) collate "C" not null,
    row_hash bigint not null,
    run_no bigint not null,
    superseded_by bigint not null
);
create index unit_superseded_unit on people.unit_superseded (unit_id);

-- One row per source: locked while a run begins or is applied, so that two nodes cannot do either at once.
create table people.import_source (
    source varchar(100) collate "C" not null primary key,
    version bigint not null
);

create table people.import_run (
    run_no bigint generated by default as identity primary key,
    id uuid not null unique,
    source varchar(100) collate "C" not null,
    delivery varchar(2000) collate "C" not null,
    state varchar(10) collate "C" not null,
    effective date not null,
    complete_people boolean not null,
    complete_units boolean not null,
    brake_percent double precision not null,
    started_by varchar(200) collate "C" not null,
    started_at timestamp with time zone not null,
    finished_at timestamp with time zone,
    rows_read bigint not null,
    people_created bigint not null,
    people_changed bigint not null,
    people_ended bigint not null,
    people_unchanged bigint not null,
    units_created bigint not null,
    units_changed bigint not null,
    units_ended bigint not null,
    units_unchanged bigint not null,
    refused bigint not null,
    hold varchar(10) collate "C" not null,
    message varchar(1000) collate "C" not null,
    base_version bigint not null,
    -- Whether tables with staged rows of this run may exist.
    staged boolean not null,
    -- Whether the source had nobody before: then everybody staged is new and no difference is kept.
    first_load boolean not null
);
create index import_run_source on people.import_run (source, state);

-- What a run changed or ended, field by field. What it created is told by the periods it wrote.
create table people.import_change (
    run_no bigint not null,
    about varchar(6) collate "C" not null,
    external_id varchar(100) collate "C" not null,
    label varchar(410) collate "C" not null,
    kind varchar(7) collate "C" not null,
    fields varchar(1000000) collate "C" not null,
    primary key (run_no, about, external_id)
);

create table people.quarantine (
    id uuid not null primary key,
    run_no bigint not null,
    seq integer not null,
    source varchar(100) collate "C" not null,
    file_name varchar(300) collate "C" not null,
    line bigint not null,
    external_id varchar(100) collate "C",
    column_name varchar(200) collate "C" not null,
    reason varchar(30) collate "C" not null,
    offending varchar(200) collate "C" not null,
    raw_text varchar(10000) collate "C" not null,
    state varchar(10) collate "C" not null,
    refused_at timestamp with time zone not null
);
create index quarantine_run on people.quarantine (run_no, seq);
create index quarantine_open on people.quarantine (state, run_no);
create index quarantine_external on people.quarantine (source, external_id);
