-- SPDX-License-Identifier: Apache-2.0

-- Which node does a job, and until when it need not be asked again.
create table lease (
    job varchar(100) primary key,
    holder uuid not null,
    until_at timestamp(6) with time zone not null
);

-- A theme for two ends with its pairing, also where that ended before this was so. What was only proposed leaves no words.
alter table shared_theme add column ended_with_pairing boolean default false not null;
update shared_theme set state = 'ENDED', open_key = null, ended_with_pairing = true,
    ended_day = (select p.until_day from pairing p where p.id = shared_theme.pairing_id)
    where state = 'RUNNING' and pairing_id in (select p.id from pairing p where p.until_day is not null);
delete from shared_theme where state = 'PROPOSED'
    and pairing_id in (select p.id from pairing p where p.until_day is not null);
