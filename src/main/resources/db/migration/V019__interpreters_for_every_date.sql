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
