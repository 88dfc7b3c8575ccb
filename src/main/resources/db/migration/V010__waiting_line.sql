-- The line of a slot: how many wait, and the rank last given out. Ranks say the order; staff may permute them.
alter table time_slot add column waiting int not null default 0;
alter table time_slot add column last_rank bigint not null default 0;
alter table time_slot add constraint time_slot_waiting check (waiting >= 0);

alter table registration add column line_rank bigint;
alter table registration add column offers int not null default 0;
alter table registration add column offer_expires_at datetime(6);
alter table registration add column moved_up_at datetime(6);
-- A cancellation by the family keeps its places until then; null: it holds none.
alter table registration add column releases_at datetime(6);
alter table registration add column ending varchar(20);
-- The other part of a family of which some have a place and some wait.
alter table registration add column companion_id binary(16);
alter table registration add column childcare_may_follow boolean not null default false;
alter table childcare_request add column waiting_since datetime(6);

update registration set ending = case when cancelled_at is null then 'SCHOOL' else 'FAMILY' end
where state = 'CANCELLED';
update registration set line_rank = (
    select ranked.place from (
        select id, row_number() over (partition by slot_id order by waiting_since, id) as place
        from registration where waiting_since is not null) ranked
    where ranked.id = registration.id)
where waiting_since is not null;
update time_slot set
    waiting = (select count(*) from registration r where r.slot_id = time_slot.id and r.state = 'WAITLISTED'),
    last_rank = (select count(*) from registration r where r.slot_id = time_slot.id and r.waiting_since is not null);

create index registration_offer_end on registration (offer_expires_at);
create index registration_release on registration (releases_at);
create index childcare_request_waiting on childcare_request (waiting_since);

-- A school without a row here goes by the presets.
create table offer_rules (
    school_id     binary(16)  not null primary key,
    version       int         not null,
    daytime_from  int         not null,
    daytime_to    int         not null,
    email_hours   int         not null,
    phone_hours   int         not null,
    letter_hours  int         not null,
    passing_over  varchar(20) not null,
    constraint offer_rules_school foreign key (school_id) references school (id)
);
