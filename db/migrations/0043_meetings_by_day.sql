-- Meetings stand among the cases and are few: whoever lists them must not read all the cases.
create index heads_meetings on heads ((card ->> 'day') desc, stream_id desc) where kind = 'meeting';
