create table staff_account (
    id                    binary(16)   not null primary key,
    version               int          not null,
    email                 varchar(254) not null,
    name                  varchar(120) not null,
    language              varchar(35)  not null,
    password_hash         varchar(200),
    password_link_hash    varchar(64),
    password_link_expires datetime(6),
    sessions_valid_from   datetime(6)  not null,
    disabled_at           datetime(6),
    created_at            datetime(6)  not null,
    constraint staff_account_email_unique unique (email),
    constraint staff_account_link_unique unique (password_link_hash)
);

create table staff_membership (
    id         binary(16)  not null primary key,
    version    int         not null,
    account_id binary(16)  not null,
    school_id  binary(16)  not null,
    role       varchar(20) not null,
    created_at datetime(6) not null,
    constraint staff_membership_unique unique (account_id, school_id),
    constraint staff_membership_account foreign key (account_id) references staff_account (id),
    constraint staff_membership_school foreign key (school_id) references school (id)
);

create table audit_entry (
    id         binary(16)   not null primary key,
    at         datetime(6)  not null,
    school_id  binary(16),
    account_id binary(16),
    action     varchar(80)  not null,
    subject    varchar(200) not null,
    detail     longtext     not null
);

create index audit_entry_list on audit_entry (school_id, at);
