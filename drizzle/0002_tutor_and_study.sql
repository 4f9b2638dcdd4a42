CREATE TABLE "tutor_asked_questions" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tutor_flags" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"times" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone,
	"seen_by" uuid
);
--> statement-breakpoint
CREATE TABLE "tutor_stream_chunks" (
	"answer_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"chunks" jsonb NOT NULL,
	CONSTRAINT "tutor_stream_chunks_answer_id_seq_pk" PRIMARY KEY("answer_id","seq")
);
--> statement-breakpoint
ALTER TABLE "tutor_asked_questions" ADD CONSTRAINT "tutor_asked_questions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_seen_by_users_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_stream_chunks" ADD CONSTRAINT "tutor_stream_chunks_answer_id_tutor_messages_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."tutor_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tutor_asked_questions_user_idx" ON "tutor_asked_questions" USING btree ("user_id","asked_at");--> statement-breakpoint
CREATE INDEX "tutor_flags_course_idx" ON "tutor_flags" USING btree ("course_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "tutor_flags_user_idx" ON "tutor_flags" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tutor_flags_unseen_idx" ON "tutor_flags" USING btree ("course_id","user_id") WHERE "tutor_flags"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "tutor_flags_seen_by_idx" ON "tutor_flags" USING btree ("seen_by");