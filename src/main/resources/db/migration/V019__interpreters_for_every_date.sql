-- What is booked or lent for a series is so until its last date is over; which of its dates lie in between stands in
-- the slot.
update interpreting_booking set ends_at = coalesce(
    (select max(x.ends_at) from slot_session x join interpreting_job j on j.slot_id = x.slot_id
     where j.id = interpreting_booking.job_id), ends_at);
update headset_use set ends_at = coalesce(
    (select max(x.ends_at) from slot_session x join interpreting_job j on j.slot_id = x.slot_id
     where j.id = headset_use.job_id), ends_at);

alter table interpreting_booking add index interpreting_booking_live (state, ends_at);
alter table interpreting_booking drop index interpreting_booking_coming;

-- What families were told last of their job, and how often they were told anything; when they are to be reminded next.
alter table interpreting_job add column told varchar(20);
alter table interpreting_job add column tellings int not null default 0;
alter table interpreting_job add column remind_at datetime(6);
update interpreting_job set told = 'CONFIRMED'
where exists (select 1 from interpreting_booking b where b.job_id = interpreting_job.id and b.state = 'CONFIRMED');
update interpreting_job set remind_at = '2000-01-01 00:00:00' where told = 'CONFIRMED' and reminded_at is null;
alter table interpreting_job drop column reminded_at;
create index interpreting_job_to_remind on interpreting_job (remind_at);
