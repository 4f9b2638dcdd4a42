CREATE TABLE "tutor_settings" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"is_on" boolean NOT NULL,
	"persona" text NOT NULL,
	"has_hints" boolean NOT NULL,
	"shows_solution" boolean NOT NULL,
	"forbidden_topics" jsonb NOT NULL,
	"code_policy" text NOT NULL,
	"visibility" text NOT NULL,
	"retention_days" integer NOT NULL,
	"during_graded" text NOT NULL,
	"daily_tokens" integer,
	"contact_user_id" uuid,
	"version" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" uuid
);
--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_contact_user_id_users_id_fk" FOREIGN KEY ("contact_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tutor_settings_contact_idx" ON "tutor_settings" USING btree ("contact_user_id");--> statement-breakpoint
CREATE INDEX "tutor_settings_changer_idx" ON "tutor_settings" USING btree ("changed_by");