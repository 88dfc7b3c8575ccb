create table family (
    id         binary(16)   not null primary key,
    version    int          not null,
    school_id  binary(16)   not null,
    email      varchar(254),
    phone      varchar(40),
    created_at datetime(6)  not null,
    erased_at  datetime(6),
    constraint family_school foreign key (school_id) references school (id)
);

create index family_of_school on family (school_id);

create table guardian (
    id         binary(16)   not null primary key,
    family_id  binary(16)   not null,
    position   int          not null,
    name       varchar(200) not null,
    language   varchar(35)  not null,
    constraint guardian_family foreign key (family_id) references family (id)
);

create index guardian_of_family on guardian (family_id);

create table child (
    id         binary(16)   not null primary key,
    family_id  binary(16)   not null,
    position   int          not null,
    first_name varchar(200) not null,
    age        int          not null,
    constraint child_family foreign key (family_id) references family (id)
);

create index child_of_family on child (family_id);
