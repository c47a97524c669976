-- When a deadline that was taken to be sent may be taken again: by then its sender has done it, or is gone.
alter table deadlines add column next_try_at timestamptz;
grant update (next_try_at) on deadlines to duecourse_feed;
