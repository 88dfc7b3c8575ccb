-- Append-only. A person's check-ins at a slot alternate ARRIVED, UNDONE, ARRIVED …; `turn` counts them, so of two doors
-- that write the same turn at once only one can.
create table check_in (
    id              binary(16)  not null primary key,
    school_id       binary(16)  not null,
    slot_id         binary(16)  not null,
    registration_id binary(16)  not null,
    person_id       binary(16)  not null,
    turn            int         not null,
    kind            varchar(10) not null,
    at              datetime(6) not null,
    account_id      binary(16)  not null,
    client_key      varchar(64) not null,
    constraint check_in_turn unique (slot_id, registration_id, person_id, turn),
    constraint check_in_client_key unique (client_key, person_id),
    constraint check_in_slot foreign key (slot_id) references time_slot (id),
    constraint check_in_registration foreign key (registration_id) references registration (id)
);

create table door_duty (
    account_id binary(16) not null,
    slot_id    binary(16) not null,
    primary key (slot_id, account_id),
    constraint door_duty_account foreign key (account_id) references staff_account (id),
    constraint door_duty_slot foreign key (slot_id) references time_slot (id)
);

create index door_duty_of_account on door_duty (account_id);
