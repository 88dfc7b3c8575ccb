-- Where no phone tells any more, staff say that a child is with its family: then there is no device, and the name is theirs.
alter table hand_over modify column device_id binary(16);
alter table hand_over modify column device_name varchar(120) not null;

-- What carers know of a child since it came, whatever its family changes before it is fetched. Erased with the code.
alter table hand_over add column allergies varchar(1000);
alter table hand_over add column needs varchar(1000);
