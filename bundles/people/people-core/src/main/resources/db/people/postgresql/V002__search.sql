-- SPDX-License-Identifier: Apache-2.0
-- Indexes that hold whatever a list or a count asks for, so that nobody is read who is not shown. The text of a search stays
-- outside: it can be longer than an entry of an index may be, and trigrams find no names of two characters.

drop index people.employee_period_sort;
create index employee_period_sort on people.employee_period (sort_key, external_id)
    include (valid_from, valid_to, status, employee_id, source, unit_ref);
drop index people.employee_period_unit;
create index employee_period_unit on people.employee_period (unit_ref)
    include (source, valid_from, valid_to, status, employee_id, sort_key, external_id);
