-- Lets phones in at one door, of one slot or of all a school's slots on one evening. The link it came from is kept as a hash.
create table door_pass (
    id           binary(16)  not null primary key,
    school_id    binary(16)  not null,
    slot_id      binary(16),
    evening      date        not null,
    label        varchar(60) not null,
    token_hash   varchar(64) not null,
    made_by      binary(16)  not null,
    made_at      datetime(6) not null,
    expires_at   datetime(6) not null,
    withdrawn_at datetime(6),
    constraint door_pass_token unique (token_hash),
    constraint door_pass_school foreign key (school_id) references school (id),
    constraint door_pass_account foreign key (made_by) references staff_account (id)
);

create index door_pass_list on door_pass (school_id, expires_at);

create table door_device (
    id           binary(16)  not null primary key,
    pass_id      binary(16)  not null,
    name         varchar(60) not null,
    secret_hash  varchar(64) not null,
    entered_at   datetime(6) not null,
    seen_at      datetime(6) not null,
    queued       int         not null,
    look_ups     int         not null,
    withdrawn_at datetime(6),
    constraint door_device_secret unique (secret_hash),
    constraint door_device_pass foreign key (pass_id) references door_pass (id)
);

create index door_device_of_pass on door_device (pass_id);
