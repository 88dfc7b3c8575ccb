-- The form that changed a registration last, so that one that is sent twice is done once.
alter table registration add column change_key varchar(64);
