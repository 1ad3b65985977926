-- SPDX-License-Identifier: Apache-2.0

-- Which node does a job, and until when it need not be asked again.
create table lease (
    job varchar(100) primary key,
    holder uuid not null,
    until_at timestamp(6) with time zone not null
);
