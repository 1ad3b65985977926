-- SPDX-License-Identifier: Apache-2.0

-- The key of each circle, wrapped by a key that is not in the database. A destroyed circle stays, so that it gets no other.
create table seal_key (
    circle_kind varchar(60)${exact} not null,
    circle_id uuid not null,
    wrapped_key bytea,
    wrapping_key varchar(60)${exact},
    created_at timestamp(6) with time zone not null,
    destroyed_at timestamp(6) with time zone,
    primary key (circle_kind, circle_id),
    check ((wrapped_key is null) = (wrapping_key is null)),
    check ((wrapped_key is null) = (destroyed_at is not null))
);
create index seal_key_wrapping on seal_key (wrapping_key);
