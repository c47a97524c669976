-- Preventive recommendations: a kind of stream of its own, one stream a recommendation. Supervisors of the unit see it by their
-- role; the head and the owner who are named in it by their part. Nothing else of the record opens to them by that.
ALTER TABLE "heads" DROP CONSTRAINT "heads_kind";--> statement-breakpoint
ALTER TABLE "heads" ADD CONSTRAINT "heads_kind" CHECK ("heads"."kind" in ('case', 'meeting', 'settings', 'prevention'));--> statement-breakpoint
-- There are few of them among many cases.
CREATE INDEX "heads_prevention" ON "heads" USING btree ("due_at") WHERE "heads"."kind" = 'prevention';--> statement-breakpoint
insert into role_stages (role, stage) values ('supervisor', 'prevention');
