create table event (
    id              binary(16)   not null primary key,
    version         int          not null,
    school_id       binary(16)   not null,
    slug            varchar(80)  not null,
    kind            varchar(30)  not null,
    state           varchar(20)  not null,
    topics          varchar(300) not null,
    grade_from      int,
    grade_to        int,
    presenter       varchar(200) not null,
    source_language varchar(35)  not null,
    created_at      datetime(6)  not null,
    constraint event_slug_unique unique (slug),
    constraint event_school foreign key (school_id) references school (id)
);

create index event_of_school on event (school_id, state);

create table event_text (
    event_id    binary(16)   not null,
    language    varchar(35)  not null,
    title       varchar(200) not null,
    summary     varchar(500) not null,
    description longtext     not null,
    origin      varchar(10)  not null,
    revision    int          not null,
    based_on    int          not null,
    primary key (event_id, language),
    constraint event_text_event foreign key (event_id) references event (id)
);

create table time_slot (
    id                    binary(16)   not null primary key,
    version               int          not null,
    event_id              binary(16)   not null,
    school_id             binary(16)   not null,
    state                 varchar(20)  not null,
    starts_at             datetime(6)  not null,
    ends_at               datetime(6)  not null,
    registration_deadline datetime(6)  not null,
    place_id              binary(16),
    online_link           varchar(500),
    spoken                varchar(300) not null,
    interpreters          varchar(300) not null,
    capacity              int          not null,
    taken                 int          not null default 0,
    calendar_sequence     int          not null,
    constraint time_slot_event foreign key (event_id) references event (id),
    constraint time_slot_place foreign key (place_id) references place (id),
    constraint time_slot_within_capacity check (taken >= 0)
);

create index time_slot_of_event on time_slot (event_id, starts_at);
create index time_slot_of_school on time_slot (school_id, starts_at);

create table slot_childcare (
    slot_id binary(16)  not null,
    band    varchar(20) not null,
    places  int         not null,
    taken   int         not null default 0,
    primary key (slot_id, band),
    constraint slot_childcare_slot foreign key (slot_id) references time_slot (id),
    constraint slot_childcare_not_negative check (taken >= 0)
);
