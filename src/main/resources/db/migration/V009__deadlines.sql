-- Until when families change or cancel by themselves, and ask for childcare: so far when the slot starts.
alter table time_slot add column change_deadline datetime(6);
alter table time_slot add column childcare_deadline datetime(6);
update time_slot set change_deadline = starts_at, childcare_deadline = starts_at;
alter table time_slot modify column change_deadline datetime(6) not null;
alter table time_slot modify column childcare_deadline datetime(6) not null;
