CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"email" "citext" NOT NULL,
	"locale" text DEFAULT 'vi' NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "accounts_member_id_unique" UNIQUE("member_id"),
	CONSTRAINT "accounts_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"title_en" text DEFAULT '' NOT NULL,
	"unit_id" uuid NOT NULL,
	"is_member" boolean DEFAULT true NOT NULL,
	"is_official" boolean DEFAULT false NOT NULL,
	"joined_on" date NOT NULL,
	"left_on" date,
	"superior_id" uuid
);
--> statement-breakpoint
CREATE TABLE "relations" (
	"member_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"kind" text collate "C" NOT NULL,
	CONSTRAINT "relations_member_id_other_id_kind_pk" PRIMARY KEY("member_id","other_id","kind")
);
--> statement-breakpoint
CREATE TABLE "role_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text collate "C" NOT NULL,
	"unit_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "role_grants_period" CHECK ("role_grants"."valid_to" is null or "role_grants"."valid_to" >= "role_grants"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "role_stages" (
	"role" text collate "C" NOT NULL,
	"stage" text collate "C" NOT NULL,
	CONSTRAINT "role_stages_role_stage_pk" PRIMARY KEY("role","stage")
);
--> statement-breakpoint
CREATE TABLE "unit_reach" (
	"ancestor_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	CONSTRAINT "unit_reach_ancestor_id_unit_id_pk" PRIMARY KEY("ancestor_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"parent_id" uuid,
	"kind" text NOT NULL,
	CONSTRAINT "units_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "case_entries" (
	"position" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "case_entries_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"stream_kind" text collate "C" NOT NULL,
	"stream_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"command_id" uuid NOT NULL,
	"actor_kind" text collate "C" NOT NULL,
	"actor_id" uuid,
	"on_behalf_of" uuid,
	"type" text collate "C" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"state_from" text collate "C",
	"state_to" text collate "C",
	"scope_from" text collate "C",
	"scope_to" text collate "C" NOT NULL,
	"data" jsonb NOT NULL,
	"resolved" jsonb NOT NULL,
	"body_mac" "bytea" NOT NULL,
	"payload_commit" "bytea",
	"leaf" "bytea" NOT NULL,
	"engine" text NOT NULL,
	"answer" jsonb,
	CONSTRAINT "case_entries_command" UNIQUE("command_id"),
	CONSTRAINT "case_entries_version" UNIQUE("stream_id","version"),
	CONSTRAINT "case_entries_actor" CHECK ("case_entries"."actor_kind" in ('person', 'reporter', 'system'))
);
--> statement-breakpoint
CREATE TABLE "case_keys" (
	"stream_id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_parts" (
	"stream_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"part" text collate "C" NOT NULL,
	"access" text collate "C" NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "case_parts_stream_id_member_id_part_pk" PRIMARY KEY("stream_id","member_id","part"),
	CONSTRAINT "case_parts_access" CHECK ("case_parts"."access" in ('open', 'room', 'barred'))
);
--> statement-breakpoint
CREATE TABLE "case_payloads" (
	"stream_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"nonce" "bytea" NOT NULL,
	"salt" "bytea" NOT NULL,
	CONSTRAINT "case_payloads_stream_id_version_pk" PRIMARY KEY("stream_id","version")
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"stream_id" uuid NOT NULL,
	"key" text collate "C" NOT NULL,
	"article" text NOT NULL,
	"command" text NOT NULL,
	"started_on" date NOT NULL,
	"due_day" date NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"pausable" boolean DEFAULT false NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "deadlines_stream_id_key_pk" PRIMARY KEY("stream_id","key")
);
--> statement-breakpoint
CREATE TABLE "heads" (
	"stream_id" uuid PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"unit_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"ref" text collate "C",
	"stage" text collate "C",
	"state" text collate "C",
	"value" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"card" jsonb NOT NULL,
	"due_at" timestamp with time zone,
	"due_key" text,
	"procedure" text NOT NULL,
	"pack" text NOT NULL,
	"engine" text NOT NULL,
	"stayed" boolean DEFAULT false NOT NULL,
	"desk_keys" text[] DEFAULT '{}' NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"scope" text collate "C" GENERATED ALWAYS AS (unit_id::text || '/' || case when kind <> 'case' then kind when state in ('verification.serving', 'verification.responding') then 'service' when state = 'discipline.appealed' then 'appeal' when state in ('discipline.enforcing', 'discipline.inForce') then 'enforcement' when state = 'resolved.restoring' then 'restoration' else coalesce(stage, '') end) STORED NOT NULL,
	CONSTRAINT "heads_ref_unique" UNIQUE("ref"),
	CONSTRAINT "heads_kind" CHECK ("heads"."kind" in ('case', 'meeting', 'settings'))
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text collate "C" PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"stream_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"topic" text collate "C" NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ref_counters" (
	"year" integer PRIMARY KEY NOT NULL,
	"n" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."rate_limit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" uuid NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grants" ADD CONSTRAINT "role_grants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "members_unit" ON "members" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "members_superior" ON "members" USING btree ("superior_id");--> statement-breakpoint
CREATE INDEX "relations_other" ON "relations" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "role_grants_member" ON "role_grants" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "role_grants_unit_role" ON "role_grants" USING btree ("unit_id","role");--> statement-breakpoint
CREATE INDEX "unit_reach_unit" ON "unit_reach" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "units_parent" ON "units" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "case_entries_feed" ON "case_entries" USING btree ("xid","position");--> statement-breakpoint
CREATE INDEX "case_parts_member" ON "case_parts" USING btree ("member_id","access","stream_id");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "heads_scope_state_due" ON "heads" USING btree ("scope","state","due_at","stream_id");--> statement-breakpoint
CREATE INDEX "heads_unit_stage_state" ON "heads" USING btree ("unit_id","stage","state");--> statement-breakpoint
CREATE INDEX "heads_desk" ON "heads" USING gin ("desk_keys");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("id") WHERE "outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_provider" ON "auth"."account" USING btree ("provider_id","account_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");