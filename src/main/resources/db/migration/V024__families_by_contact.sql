-- Whether somebody with this address has been here before.
create index family_email on family (school_id, email);
create index family_phone on family (school_id, phone);
