-- Signs the codes that a school's families show, so that a door without a network can tell them from made-up ones.
create table school_key (
    school_id   binary(16)     not null primary key,
    public_key  varbinary(32)  not null,
    private_key varbinary(100) not null,
    made_at     datetime(6)    not null,
    constraint school_key_school foreign key (school_id) references school (id)
);
