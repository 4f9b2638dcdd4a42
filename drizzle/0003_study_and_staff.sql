CREATE TABLE "tutor_flag_mails" (
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "tutor_flag_mails_course_id_learner_id_recipient_id_pk" PRIMARY KEY("course_id","learner_id","recipient_id")
);
--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD COLUMN "how_to_reach" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tutor_flag_mails_learner_idx" ON "tutor_flag_mails" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "tutor_flag_mails_recipient_idx" ON "tutor_flag_mails" USING btree ("recipient_id");