-- SPDX-License-Identifier: Apache-2.0
create table label (
    id uuid primary key,
    text varchar(20)${exact} not null
);
