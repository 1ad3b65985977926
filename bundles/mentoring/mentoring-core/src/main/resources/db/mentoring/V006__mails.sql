-- SPDX-License-Identifier: Apache-2.0

-- Where the person lives, so that a morning is theirs; null for where the installation is.
alter table profile add column zone varchar(60);

-- Who wants no mails of mentoring.
create table mail_muted (
    person_id uuid primary key
);
