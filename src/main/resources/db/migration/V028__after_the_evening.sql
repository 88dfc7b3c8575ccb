-- Families who were thanked for coming: each once, whatever is done again. `lettered` whether one was written.
create table evening_thanks (
    registration_id binary(16)  not null primary key,
    slot_id         binary(16)  not null,
    lettered        boolean     not null,
    thanked_at      datetime(6) not null,
    constraint evening_thanks_registration foreign key (registration_id) references registration (id)
);

create index evening_thanks_of_slot on evening_thanks (slot_id, lettered);

-- Who wants no such letters: hashes of addresses, since a family is written anew with each registration.
create table evening_unasked (
    school_id  binary(16)  not null,
    address    varchar(64) not null,
    since      datetime(6) not null,
    primary key (school_id, address),
    constraint evening_unasked_school foreign key (school_id) references school (id)
);

-- What a family said of its evening; said again, the last word counts. How its interpreters were stands in interpreting_feedback.
create table evening_answer (
    registration_id binary(16)    not null primary key,
    school_id       binary(16)    not null,
    slot_id         binary(16)    not null,
    rating          varchar(10),
    comment_text    varchar(1000) not null,
    language        varchar(35)   not null,
    named           boolean       not null,
    given_at        datetime(6)   not null,
    constraint evening_answer_registration foreign key (registration_id) references registration (id)
);

create index evening_answer_of_slot on evening_answer (slot_id);
