create table outbox_message (
    id              binary(16)     not null primary key,
    school_id       binary(16)     not null,
    channel         varchar(10)    not null,
    recipient       varchar(254)   not null,
    language        varchar(35)    not null,
    subject         varchar(400)   not null,
    body_text       longtext       not null,
    calendar        longtext,
    calendar_method varchar(10),
    dedup_key       varbinary(190) not null,
    state           varchar(10)    not null,
    attempts        int            not null,
    created_at      datetime(6)    not null,
    not_before      datetime(6)    not null,
    claimed_until   datetime(6),
    sent_at         datetime(6),
    by_hand_by      varchar(60),
    failure         varchar(40),
    constraint outbox_message_school foreign key (school_id) references school (id),
    constraint outbox_message_once unique (dedup_key)
);

create index outbox_message_due on outbox_message (state, not_before);
create index outbox_message_list on outbox_message (school_id, state, created_at);
create index outbox_message_recipient on outbox_message (recipient);
