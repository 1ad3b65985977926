-- SPDX-License-Identifier: Apache-2.0
-- Indexes that hold whatever a list, a search or a count asks for, so that nobody is read who is not shown.

drop index people.employee_period_sort;
create index employee_period_sort on people.employee_period
    (sort_key, external_id, valid_from, valid_to, status, employee_id, source, unit_ref, search_text);
drop index people.employee_period_unit;
create index employee_period_unit on people.employee_period
    (unit_ref, source, valid_from, valid_to, status, employee_id, sort_key, external_id, search_text);
