create table interpreter (
    id         binary(16)    not null primary key,
    version    int           not null,
    school_id  binary(16)    not null,
    name       varchar(200)  not null,
    email      varchar(254),
    phone      varchar(40),
    letters    varchar(35)   not null,
    qualified  boolean       not null,
    in_person  boolean       not null,
    by_phone   boolean       not null,
    by_video   boolean       not null,
    note       varchar(1000) not null,
    created_at datetime(6)   not null,
    retired_at datetime(6),
    constraint interpreter_school foreign key (school_id) references school (id)
);

create index interpreter_of_school on interpreter (school_id);

create table interpreter_language (
    interpreter_id binary(16)   not null,
    language       varchar(3)   not null,
    signed         boolean      not null,
    dialect        varchar(100) not null,
    primary key (interpreter_id, language),
    constraint interpreter_language_of foreign key (interpreter_id) references interpreter (id)
);

create table interpreter_hours (
    interpreter_id binary(16)  not null,
    weekday        varchar(10) not null,
    from_minute    int         not null,
    until_minute   int         not null,
    primary key (interpreter_id, weekday, from_minute),
    constraint interpreter_hours_of foreign key (interpreter_id) references interpreter (id)
);

create table interpreter_day_off (
    interpreter_id binary(16) not null,
    off_on         date       not null,
    primary key (interpreter_id, off_on),
    constraint interpreter_day_off_of foreign key (interpreter_id) references interpreter (id)
);

-- All families of a slot who ask for the same language, as one job. It has a row once staff did something about it.
create table interpreting_job (
    id        binary(16)  not null primary key,
    version   int         not null,
    school_id binary(16)  not null,
    slot_id   binary(16)  not null,
    language  varchar(3)  not null,
    signed    boolean     not null,
    decision    varchar(20),
    fallback    varchar(20),
    reminded_at datetime(6),
    constraint interpreting_job_once unique (slot_id, language, signed),
    constraint interpreting_job_slot foreign key (slot_id) references time_slot (id)
);

-- An interpreter on a job. Its times are the slot's, kept here so that a clash is seen in one table; whoever writes one
-- holds the lock on the interpreter's row.
create table interpreting_booking (
    id             binary(16)  not null primary key,
    version        int         not null,
    job_id         binary(16)  not null,
    interpreter_id binary(16)  not null,
    starts_at      datetime(6) not null,
    ends_at        datetime(6) not null,
    way            varchar(20) not null,
    state          varchar(20) not null,
    code           varchar(24) not null,
    asked_at       datetime(6) not null,
    answered_at    datetime(6),
    charged        boolean     not null,
    constraint interpreting_booking_code unique (code),
    constraint interpreting_booking_job foreign key (job_id) references interpreting_job (id),
    constraint interpreting_booking_interpreter foreign key (interpreter_id) references interpreter (id)
);

create index interpreting_booking_of on interpreting_booking (interpreter_id, starts_at);
create index interpreting_booking_coming on interpreting_booking (state, starts_at);

create table interpreting_lead_time (
    school_id     binary(16) not null primary key,
    spoken_days   int        not null,
    signed_days   int        not null,
    charged_hours int        not null,
    constraint interpreting_lead_time_school foreign key (school_id) references school (id)
);
