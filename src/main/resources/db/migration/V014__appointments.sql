alter table school add column walking_minutes int not null default 5;

-- Whoever families meet one by one. `identity` is the account, or the name made comparable, so that nobody is there twice.
create table host (
    id         binary(16)   not null primary key,
    school_id  binary(16)   not null,
    account_id binary(16),
    name       varchar(200) not null,
    identity   varbinary(800) not null,
    constraint host_once unique (school_id, identity),
    constraint host_school foreign key (school_id) references school (id),
    constraint host_account foreign key (account_id) references staff_account (id)
);

alter table time_slot add column host_id binary(16);
alter table time_slot add column counting varchar(10) not null default 'PEOPLE';
alter table time_slot add constraint time_slot_host foreign key (host_id) references host (id);
create index time_slot_of_host on time_slot (host_id, starts_at);

alter table registration add column counting varchar(10) not null default 'PEOPLE';
alter table registration add column about_child_id binary(16);
