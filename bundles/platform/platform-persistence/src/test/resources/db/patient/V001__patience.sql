-- SPDX-License-Identifier: Apache-2.0

create table patience as select lock_timeout() as millis;
