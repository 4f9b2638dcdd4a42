CREATE TABLE "answer_checks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"answer_seq" integer NOT NULL,
	"fraction" numeric(24, 12) NOT NULL,
	"checked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_note_texts" (
	"note_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"text" text NOT NULL,
	"is_removed" boolean NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "answer_note_texts_note_id_revision_pk" PRIMARY KEY("note_id","revision")
);
--> statement-breakpoint
CREATE TABLE "answer_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"answer_seq" integer NOT NULL,
	"from_offset" integer NOT NULL,
	"to_offset" integer NOT NULL,
	"quote" text NOT NULL,
	"author_id" uuid,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "given_marks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"grade_revision" integer NOT NULL,
	"place" integer NOT NULL,
	"revision" integer NOT NULL,
	"marker_id" uuid,
	"earned" numeric(24, 12) NOT NULL,
	"possible" numeric(24, 12) NOT NULL,
	"reasons" jsonb NOT NULL,
	"comment" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "saved_comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attempt_sections" (
	"attempt_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"instructions" text NOT NULL,
	CONSTRAINT "attempt_sections_attempt_id_position_pk" PRIMARY KEY("attempt_id","position")
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_skills" (
	"question_id" uuid NOT NULL,
	"skill_id" uuid NOT NULL,
	CONSTRAINT "question_skills_question_id_skill_id_pk" PRIMARY KEY("question_id","skill_id")
);
--> statement-breakpoint
CREATE TABLE "quiz_sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"quiz_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"instructions" text DEFAULT '' NOT NULL,
	"shuffle" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "quiz_marking" ADD COLUMN "two_markers" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_marking" ADD COLUMN "tolerance_percent" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "attempt_questions" ADD COLUMN "section" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "mode" text DEFAULT 'graded' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "tries" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "penalty" numeric(24, 12) DEFAULT '0' NOT NULL;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "naming" text;--> statement-breakpoint
ALTER TABLE "practice_answers" ADD COLUMN "is_named" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "naming" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "search_text" text;--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD COLUMN "section_id" uuid;--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD COLUMN "skill_id" uuid;--> statement-breakpoint
ALTER TABLE "quiz_questions" ADD COLUMN "section_id" uuid;--> statement-breakpoint
ALTER TABLE "quizzes" ADD COLUMN "mode" text DEFAULT 'graded' NOT NULL;--> statement-breakpoint
ALTER TABLE "quizzes" ADD COLUMN "tries" integer DEFAULT 3;--> statement-breakpoint
ALTER TABLE "quizzes" ADD COLUMN "penalty" numeric(24, 12) DEFAULT '0.333333333333' NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_checks" ADD CONSTRAINT "answer_checks_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_checks" ADD CONSTRAINT "answer_checks_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_note_texts" ADD CONSTRAINT "answer_note_texts_note_id_answer_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."answer_notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_notes" ADD CONSTRAINT "answer_notes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_notes" ADD CONSTRAINT "answer_notes_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer_notes" ADD CONSTRAINT "answer_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given_marks" ADD CONSTRAINT "given_marks_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given_marks" ADD CONSTRAINT "given_marks_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given_marks" ADD CONSTRAINT "given_marks_marker_id_users_id_fk" FOREIGN KEY ("marker_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comments" ADD CONSTRAINT "saved_comments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_comments" ADD CONSTRAINT "saved_comments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_sections" ADD CONSTRAINT "attempt_sections_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_skills" ADD CONSTRAINT "question_skills_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_skills" ADD CONSTRAINT "question_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_sections" ADD CONSTRAINT "quiz_sections_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "answer_checks_answer_key" ON "answer_checks" USING btree ("attempt_id","answer_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "answer_checks_order_key" ON "answer_checks" USING btree ("attempt_id","question_id","number");--> statement-breakpoint
CREATE INDEX "answer_checks_question_idx" ON "answer_checks" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "answer_notes_attempt_idx" ON "answer_notes" USING btree ("attempt_id","question_id");--> statement-breakpoint
CREATE INDEX "answer_notes_question_idx" ON "answer_notes" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "answer_notes_author_idx" ON "answer_notes" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "given_marks_order_key" ON "given_marks" USING btree ("attempt_id","question_id","grade_revision","place","revision");--> statement-breakpoint
CREATE INDEX "given_marks_question_idx" ON "given_marks" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "given_marks_marker_idx" ON "given_marks" USING btree ("marker_id");--> statement-breakpoint
CREATE INDEX "saved_comments_user_idx" ON "saved_comments" USING btree ("user_id","course_id","id");--> statement-breakpoint
CREATE INDEX "saved_comments_course_idx" ON "saved_comments" USING btree ("course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_course_name_key" ON "skills" USING btree ("course_id",lower("name"));--> statement-breakpoint
CREATE INDEX "question_skills_skill_idx" ON "question_skills" USING btree ("skill_id","question_id");--> statement-breakpoint
CREATE INDEX "quiz_sections_quiz_idx" ON "quiz_sections" USING btree ("quiz_id","position");--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD CONSTRAINT "quiz_draws_section_id_quiz_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."quiz_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD CONSTRAINT "quiz_draws_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_questions" ADD CONSTRAINT "quiz_questions_section_id_quiz_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."quiz_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "questions_search_trgm" ON "questions" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "questions_unsearched_idx" ON "questions" USING btree ("course_id") WHERE "questions"."search_text" is null;--> statement-breakpoint
CREATE INDEX "quiz_draws_skill_idx" ON "quiz_draws" USING btree ("skill_id");--> statement-breakpoint
CREATE INDEX "quiz_draws_section_idx" ON "quiz_draws" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "quiz_questions_section_idx" ON "quiz_questions" USING btree ("section_id");