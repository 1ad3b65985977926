-- SPDX-License-Identifier: Apache-2.0

-- Grows with every change in the room of a meeting, so that each node sees what happened on the others.
alter table meeting add column stamp bigint default 0 not null;

-- What somebody said they would do, in all their pairings.
create index todo_owner on todo (owner_id, state);
