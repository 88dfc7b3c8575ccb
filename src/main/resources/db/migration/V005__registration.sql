create table registration (
    id                binary(16)   not null primary key,
    version           int          not null,
    school_id         binary(16)   not null,
    slot_id           binary(16)   not null,
    family_id         binary(16)   not null,
    code              varchar(24)  not null,
    short_code        varchar(8)   not null,
    request_key       varchar(64)  not null,
    state             varchar(20)  not null,
    origin            varchar(20)  not null,
    seats             int          not null,
    access_needs      varchar(300) not null,
    access_note       varchar(1000) not null,
    question          varchar(2000) not null,
    created_at        datetime(6)  not null,
    waiting_since     datetime(6),
    cancelled_at      datetime(6),
    calendar_sequence int          not null,
    constraint registration_code_unique unique (code),
    constraint registration_short_code_unique unique (short_code),
    constraint registration_request_key_unique unique (request_key),
    constraint registration_slot foreign key (slot_id) references time_slot (id),
    constraint registration_family foreign key (family_id) references family (id)
);

create index registration_of_slot on registration (slot_id, state, waiting_since);
create index registration_of_family on registration (family_id);

create table party_member (
    registration_id binary(16)  not null,
    person_id       binary(16)  not null,
    kind            varchar(10) not null,
    primary key (registration_id, person_id),
    constraint party_member_registration foreign key (registration_id) references registration (id)
);

create table childcare_request (
    registration_id binary(16)    not null,
    child_id        binary(16)    not null,
    band            varchar(20)   not null,
    allergies       varchar(1000) not null,
    needs           varchar(1000) not null,
    primary key (registration_id, child_id),
    constraint childcare_request_registration foreign key (registration_id) references registration (id)
);

create table interpreter_request (
    registration_id binary(16)    not null,
    language        varchar(3)    not null,
    signed          boolean       not null,
    note            varchar(1000) not null,
    primary key (registration_id, language),
    constraint interpreter_request_registration foreign key (registration_id) references registration (id)
);
