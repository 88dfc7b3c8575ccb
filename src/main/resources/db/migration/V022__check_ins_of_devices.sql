-- A device tells later what happened before, so `at` is when somebody came and `recorded_at` when we heard of it. Rows of
-- one person need no longer alternate: each ARRIVED says that they came, and an UNDONE with `undoes` takes back the one
-- with that key, whichever came first; one without takes back all of lower turns.
alter table check_in add column recorded_at datetime(6) not null default '2000-01-01 00:00:00';
alter table check_in add column device_id binary(16);
alter table check_in add column undoes varchar(64);
update check_in set recorded_at = at;

-- Not by slot first: a table that has just filled up would be read by it instead of by person.
create index check_in_recorded on check_in (recorded_at, slot_id);
