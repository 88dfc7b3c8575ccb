-- Who brought a child to a room and who fetched it, as the carers' phones told it. Append-only: rows say what happened,
-- in any order, and what they come to is worked out whenever somebody asks. `note` is what was odd when we heard of it.
create table hand_over (
    id              binary(16)  not null primary key,
    fact_id         binary(16)  not null,
    kind            varchar(10) not null,
    school_id       binary(16)  not null,
    slot_id         binary(16)  not null,
    session_number  int         not null,
    room_id         binary(16)  not null,
    at              datetime(6) not null,
    registration_id binary(16),
    child_id        binary(16),
    code            varchar(6),
    how             varchar(10),
    ends_id         binary(16),
    adult_id        binary(16),
    adult_name      varchar(200),
    reason          varchar(300),
    note            varchar(20),
    undoes_id       binary(16),
    carers          int,
    account_id      binary(16)  not null,
    device_id       binary(16)  not null,
    device_name     varchar(60) not null,
    recorded_at     datetime(6) not null,
    constraint hand_over_fact unique (fact_id),
    constraint hand_over_room foreign key (room_id) references care_room (id),
    constraint hand_over_registration foreign key (registration_id) references registration (id)
);

create index hand_over_of_slot on hand_over (slot_id, session_number);
create index hand_over_of_registration on hand_over (registration_id);

-- Which phone has charge of a room: the one of the highest turn. Two that take it at once are told apart by the key.
create table room_charge (
    id             binary(16)  not null primary key,
    room_id        binary(16)  not null,
    session_number int         not null,
    turn           int         not null,
    device_id      binary(16)  not null,
    device_name    varchar(60) not null,
    since          datetime(6) not null,
    constraint room_charge_turn unique (room_id, session_number, turn),
    constraint room_charge_room foreign key (room_id) references care_room (id)
);

-- Who else may fetch the children of a registration, and who must not. Erased some time after the event.
create table collector (
    id              binary(16)   not null primary key,
    registration_id binary(16)   not null,
    kind            varchar(10)  not null,
    name            varchar(200) not null,
    added_at        datetime(6)  not null,
    added_by        binary(16),
    removed_at      datetime(6),
    constraint collector_registration foreign key (registration_id) references registration (id)
);

create index collector_of_registration on collector (registration_id);

-- A pass for the carers of one room.
alter table door_pass add column room_id binary(16);
