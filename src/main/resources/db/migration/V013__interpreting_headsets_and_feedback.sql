create table headset_set (
    id         binary(16)   not null primary key,
    version    int          not null,
    school_id  binary(16)   not null,
    name       varchar(100) not null,
    receivers  int          not null,
    channels   int          not null,
    retired_at datetime(6),
    constraint headset_set_school foreign key (school_id) references school (id)
);

create index headset_set_of_school on headset_set (school_id);

-- One channel of a set and some of its receivers, for one language at one slot. Whoever writes one holds the lock on
-- the set's row.
create table headset_use (
    set_id    binary(16)  not null,
    job_id    binary(16)  not null,
    receivers int         not null,
    starts_at datetime(6) not null,
    ends_at   datetime(6) not null,
    primary key (set_id, job_id),
    constraint headset_use_set foreign key (set_id) references headset_set (id),
    constraint headset_use_job foreign key (job_id) references interpreting_job (id)
);

create index headset_use_of_job on headset_use (job_id);

create table interpreting_feedback (
    registration_id binary(16)    not null,
    language        varchar(3)    not null,
    signed          boolean       not null,
    school_id       binary(16)    not null,
    slot_id         binary(16)    not null,
    understood      varchar(10)   not null,
    comment_text    varchar(1000) not null,
    given_at        datetime(6)   not null,
    primary key (registration_id, language, signed),
    constraint interpreting_feedback_registration foreign key (registration_id) references registration (id)
);

create index interpreting_feedback_of_school on interpreting_feedback (school_id, slot_id);
