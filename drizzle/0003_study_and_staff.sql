CREATE TABLE "answer_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"is_stored" boolean DEFAULT false NOT NULL,
	"is_answered" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"read_by" text NOT NULL,
	"criteria" jsonb NOT NULL,
	"is_agreed" boolean NOT NULL,
	"given" jsonb,
	"model" text NOT NULL,
	"asked_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "review_reads" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tutor_flag_mails" (
	"course_id" uuid NOT NULL,
	"learner_id" uuid NOT NULL,
	"recipient_id" uuid NOT NULL,
	"claimed_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "tutor_flag_mails_course_id_learner_id_recipient_id_pk" PRIMARY KEY("course_id","learner_id","recipient_id")
);
--> statement-breakpoint
ALTER TABLE "quiz_overrides" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "quizzes" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "course_files" ADD COLUMN "width" integer;--> statement-breakpoint
ALTER TABLE "course_files" ADD COLUMN "height" integer;--> statement-breakpoint
ALTER TABLE "review_events" ADD COLUMN "attempt_id" uuid;--> statement-breakpoint
ALTER TABLE "tutor_embeddings" ADD COLUMN "signs" bit varying;--> statement-breakpoint
ALTER TABLE "tutor_index_runs" ADD COLUMN "embedded_as" text;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD COLUMN "how_to_reach" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "tutor_messages" ADD COLUMN "writer" integer;--> statement-breakpoint
ALTER TABLE "tutor_postings" ADD COLUMN "lesson_id" uuid;--> statement-breakpoint
ALTER TABLE "tutor_postings" ADD COLUMN "length" double precision;--> statement-breakpoint
ALTER TABLE "answer_files" ADD CONSTRAINT "answer_files_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_files" ADD CONSTRAINT "answer_files_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reads" ADD CONSTRAINT "review_reads_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reads" ADD CONSTRAINT "review_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flag_mails" ADD CONSTRAINT "tutor_flag_mails_recipient_id_users_id_fk" FOREIGN KEY ("recipient_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_files_place_idx" ON "answer_files" USING btree ("attempt_id","question_id");--> statement-breakpoint
CREATE INDEX "answer_files_question_idx" ON "answer_files" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "answer_files_stray_idx" ON "answer_files" USING btree ("created_at") WHERE not "answer_files"."is_answered";--> statement-breakpoint
CREATE UNIQUE INDEX "submission_proposals_submission_key" ON "submission_proposals" USING btree ("submission_id","read_by");--> statement-breakpoint
CREATE INDEX "submission_proposals_asker_idx" ON "submission_proposals" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "submission_proposals_accepter_idx" ON "submission_proposals" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "review_reads_user_idx" ON "review_reads" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tutor_flag_mails_learner_idx" ON "tutor_flag_mails" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "tutor_flag_mails_recipient_idx" ON "tutor_flag_mails" USING btree ("recipient_id");--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_attempt_key" ON "review_events" USING btree ("attempt_id","item_id");--> statement-breakpoint
CREATE INDEX "tutor_passages_content_idx" ON "tutor_passages" USING btree ("course_id","content_hash");--> statement-breakpoint
CREATE INDEX "tutor_postings_lexeme_idx" ON "tutor_postings" USING btree ("lexeme");