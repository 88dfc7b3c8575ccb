-- The second and later dates of a slot that families register for once; the first stands in the slot itself.
create table slot_session (
    slot_id        binary(16)  not null,
    session_number int         not null,
    starts_at      datetime(6) not null,
    ends_at        datetime(6) not null,
    primary key (slot_id, session_number),
    constraint slot_session_slot foreign key (slot_id) references time_slot (id)
);

create index slot_session_start on slot_session (starts_at);

alter table check_in add column session_number int not null default 1;
alter table check_in add constraint check_in_session_turn unique (slot_id, session_number, registration_id, person_id, turn);
alter table check_in drop constraint check_in_turn;
