-- The number a family has on the printed lists of a slot. Once given it stays, whoever registers or cancels after, since
-- paper cannot be changed. No key to the slot: its row is wanted by those who register.
create table paper_line (
    id              binary(16)  not null primary key,
    slot_id         binary(16)  not null,
    line_number     int         not null,
    registration_id binary(16)  not null,
    constraint paper_line_number unique (slot_id, line_number),
    constraint paper_line_family unique (slot_id, registration_id),
    constraint paper_line_registration foreign key (registration_id) references registration (id)
);

-- Typed in after the evening from a list on paper; `account_id` is who typed it and `recorded_at` when.
alter table check_in add column on_paper boolean not null default false;
