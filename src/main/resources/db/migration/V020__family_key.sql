-- What a family is found by: the beginnings of the keys of its people's names (PersonNames). One row for all of its
-- people who share a key, so that a child is found with a parent's surname.
create table family_key (
    family_id  binary(16)  not null,
    word       varchar(40) not null,
    school_id  binary(16)  not null,
    primary key (family_id, word),
    constraint family_key_family foreign key (family_id) references family (id)
);

create index family_key_of_school on family_key (school_id, word);

-- Whether its keys stand there; those of families who were here before are written soon after the start.
alter table family add column keyed boolean not null default false;
create index family_to_key on family (keyed);
