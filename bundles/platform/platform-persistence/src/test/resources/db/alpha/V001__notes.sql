-- SPDX-License-Identifier: Apache-2.0
create table note (
    id uuid primary key,
    text varchar(200) not null unique,
    day date,
    author uuid,
    at timestamp(6) with time zone not null,
    body varchar(2000)
);
