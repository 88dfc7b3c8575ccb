create table school (
    id              binary(16)   not null primary key,
    version         int          not null,
    slug            varchar(80)  not null,
    name            varchar(200) not null,
    zone            varchar(60)  not null,
    region          varchar(3)   not null,
    languages       varchar(400) not null,
    source_language varchar(35)  not null,
    accent          varchar(7)   not null,
    contact_email   varchar(254) not null,
    contact_phone   varchar(40),
    address         varchar(300) not null,
    created_at      datetime(6)  not null,
    constraint school_slug_unique unique (slug)
);

create table place (
    id           binary(16) not null primary key,
    version      int        not null,
    school_id    binary(16) not null,
    step_free    boolean    not null,
    hearing_loop boolean    not null,
    constraint place_school foreign key (school_id) references school (id)
);

create table place_name (
    place_id binary(16)   not null,
    language varchar(35)  not null,
    name     varchar(200) not null,
    primary key (place_id, language),
    constraint place_name_place foreign key (place_id) references place (id)
);
