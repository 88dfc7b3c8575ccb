-- One that somebody made for a phone of their own: it opens what is open to them, and lets one phone in.
alter table door_pass add column own boolean not null default false;

-- A date of a slot whose door staff closed; gone when they opened it again. The audit says who did which when.
create table door_closing (
    slot_id        binary(16)  not null,
    session_number int         not null,
    closed_at      datetime(6) not null,
    primary key (slot_id, session_number),
    constraint door_closing_slot foreign key (slot_id) references time_slot (id)
);
