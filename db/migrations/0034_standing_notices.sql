-- Whoever a standing certificate is about is told of it: it is in no case, so a notification may be about the certificate itself,
-- shown to the person that it is about.
alter policy app_reads on notifications using (
  person_id = (select app_actor()) and (
    exists (select from heads h where h.stream_id = notifications.stream_id)
    or exists (select from standing_certificates s where s.id = notifications.stream_id and s.person_id = notifications.person_id)));
alter policy app_marks on notifications using (
  person_id = (select app_actor()) and (
    exists (select from heads h where h.stream_id = notifications.stream_id)
    or exists (select from standing_certificates s where s.id = notifications.stream_id and s.person_id = notifications.person_id)));
-- That there is one, and whom to tell.
grant select (id, person_id, issued_by, issued_at) on standing_certificates to duecourse_feed;
create policy feed_reads on standing_certificates for select to duecourse_feed using (true);
