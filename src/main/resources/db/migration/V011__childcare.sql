-- Childcare places are counted by room: a room takes children of an age range, so that ages may share its places.
create table slot_childcare_room (
    slot_id  binary(16) not null,
    from_age int        not null,
    to_age   int        not null,
    places   int        not null,
    taken    int        not null default 0,
    primary key (slot_id, from_age),
    constraint slot_childcare_of_slot foreign key (slot_id) references time_slot (id),
    constraint slot_childcare_taken check (taken >= 0)
);
insert into slot_childcare_room (slot_id, from_age, to_age, places, taken)
select slot_id,
       case band when 'INFANT' then 0 when 'TODDLER' then 1 when 'PRESCHOOL' then 3 else 6 end,
       case band when 'INFANT' then 0 when 'TODDLER' then 2 when 'PRESCHOOL' then 5 else 12 end,
       places,
       taken
from slot_childcare;
drop table slot_childcare;
alter table slot_childcare_room rename to slot_childcare;

-- Once rooms and carers are planned for a slot, its places follow from them; those typed in by hand no longer count.
alter table time_slot add column childcare_staffed boolean not null default false;

create table school_ratios (
    school_id binary(16)  not null primary key,
    version   int         not null,
    preset    varchar(20) not null,
    constraint school_ratios_school foreign key (school_id) references school (id)
);

create table school_own_ratio (
    school_id binary(16) not null,
    from_age  int        not null,
    children  int        not null,
    primary key (school_id, from_age),
    constraint school_own_ratio_of foreign key (school_id) references school_ratios (school_id)
);

create table carer (
    id              binary(16)   not null primary key,
    version         int          not null,
    school_id       binary(16)   not null,
    name            varchar(200) not null,
    phone           varchar(40)  not null,
    clearance       varchar(300) not null,
    adult_confirmed_at datetime(6) not null,
    created_at      datetime(6)  not null,
    retired_at      datetime(6),
    constraint carer_school foreign key (school_id) references school (id)
);

create index carer_of_school on carer (school_id, retired_at);

create table care_room (
    id         binary(16)   not null primary key,
    version    int          not null,
    school_id  binary(16)   not null,
    slot_id    binary(16)   not null,
    name       varchar(100) not null,
    from_age   int          not null,
    to_age     int          not null,
    room_for   int          not null,
    created_at datetime(6)  not null,
    closed_at  datetime(6),
    constraint care_room_slot foreign key (slot_id) references time_slot (id)
);

create index care_room_of_slot on care_room (slot_id, created_at);

-- Who cared where and when: rows end, they never go. It is what an auditor asks for.
create table care_assignment (
    id          binary(16)  not null primary key,
    version     int         not null,
    slot_id     binary(16)  not null,
    room_id     binary(16)  not null,
    carer_id    binary(16)  not null,
    assigned_at datetime(6) not null,
    ended_at    datetime(6),
    constraint care_assignment_room foreign key (room_id) references care_room (id),
    constraint care_assignment_carer foreign key (carer_id) references carer (id)
);

create index care_assignment_of_slot on care_assignment (slot_id, assigned_at);
create index care_assignment_of_carer on care_assignment (carer_id, ended_at);

-- What each room's places were reckoned from, whenever that changed.
create table care_ratio_entry (
    id        binary(16)  not null primary key,
    slot_id   binary(16)  not null,
    room_id   binary(16)  not null,
    at        datetime(6) not null,
    carers    int         not null,
    per_carer int         not null,
    places    int         not null,
    children  int         not null,
    constraint care_ratio_entry_room foreign key (room_id) references care_room (id)
);

create index care_ratio_entry_of_slot on care_ratio_entry (slot_id, at);
