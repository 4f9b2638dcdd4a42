CREATE TABLE "assignment_overrides" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"user_id" uuid,
	"group_id" uuid,
	"opens_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"submissions_allowed" integer,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assignment_overrides_one_subject" CHECK (num_nonnulls("assignment_overrides"."user_id", "assignment_overrides"."group_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"module_id" uuid,
	"title" text NOT NULL,
	"instructions" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"possible" numeric(24, 12) NOT NULL,
	"opens_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"takes_text" boolean DEFAULT true NOT NULL,
	"takes_files" boolean DEFAULT false NOT NULL,
	"max_files" integer DEFAULT 1 NOT NULL,
	"max_file_bytes" integer NOT NULL,
	"file_kinds" text[] DEFAULT '{}' NOT NULL,
	"submissions_allowed" integer,
	"rubric" jsonb,
	"shows_rubric" boolean DEFAULT true NOT NULL,
	"holds_marks" boolean DEFAULT false NOT NULL,
	"is_blind" boolean DEFAULT false NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "peer_review_rules" (
	"assignment_id" uuid PRIMARY KEY NOT NULL,
	"reviews_each" integer NOT NULL,
	"starts_by" text NOT NULL,
	"reviews_due_at" timestamp with time zone,
	"is_anonymous" boolean DEFAULT true NOT NULL,
	"with_self_review" boolean DEFAULT false NOT NULL,
	"avoids_groups" boolean DEFAULT false NOT NULL,
	"combine" text DEFAULT 'median' NOT NULL,
	"peer_weight" integer NOT NULL,
	"reviewing_percent" integer DEFAULT 0 NOT NULL,
	"seed" integer NOT NULL,
	"started_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "peer_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"submission_id" uuid NOT NULL,
	"reviewer_id" uuid NOT NULL,
	"is_self" boolean DEFAULT false NOT NULL,
	"levels" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"fraction" numeric(24, 12),
	"submitted_at" timestamp with time zone,
	"excluded_at" timestamp with time zone,
	"excluded_by" uuid,
	"excluded_why" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_drafts" (
	"assignment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "submission_drafts_assignment_id_user_id_pk" PRIMARY KEY("assignment_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "submission_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"submission_id" uuid,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"is_stored" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_marks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"submission_id" uuid NOT NULL,
	"revision" integer NOT NULL,
	"earned" numeric(24, 12) NOT NULL,
	"possible" numeric(24, 12) NOT NULL,
	"reasons" jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"marked_by" uuid,
	"marked_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"assignment_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"client_key" text NOT NULL,
	"text" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "attempt_reopenings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"deadline" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"ended_at" timestamp with time zone NOT NULL,
	"closed_by_deadline" boolean NOT NULL,
	"reopened_by" uuid,
	"reopened_at" timestamp with time zone NOT NULL
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
ALTER TABLE "grade_columns" ADD COLUMN "assignment_id" uuid;--> statement-breakpoint
ALTER TABLE "gradebooks" ADD COLUMN "late_policy" jsonb;--> statement-breakpoint
ALTER TABLE "quiz_marking" ADD COLUMN "two_markers" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "quiz_marking" ADD COLUMN "tolerance_percent" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_events" ADD COLUMN "chosen" text[];--> statement-breakpoint
ALTER TABLE "attempt_questions" ADD COLUMN "section" integer;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "reopened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "reopened_until" timestamp with time zone;--> statement-breakpoint
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
ALTER TABLE "assignment_overrides" ADD CONSTRAINT "assignment_overrides_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_overrides" ADD CONSTRAINT "assignment_overrides_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_overrides" ADD CONSTRAINT "assignment_overrides_group_id_course_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."course_groups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_module_id_modules_id_fk" FOREIGN KEY ("module_id") REFERENCES "public"."modules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_review_rules" ADD CONSTRAINT "peer_review_rules_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "peer_reviews" ADD CONSTRAINT "peer_reviews_excluded_by_users_id_fk" FOREIGN KEY ("excluded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_drafts" ADD CONSTRAINT "submission_drafts_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_drafts" ADD CONSTRAINT "submission_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_files" ADD CONSTRAINT "submission_files_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_files" ADD CONSTRAINT "submission_files_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_files" ADD CONSTRAINT "submission_files_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_marks" ADD CONSTRAINT "submission_marks_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_marks" ADD CONSTRAINT "submission_marks_marked_by_users_id_fk" FOREIGN KEY ("marked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "attempt_reopenings" ADD CONSTRAINT "attempt_reopenings_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_reopenings" ADD CONSTRAINT "attempt_reopenings_reopened_by_users_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_sections" ADD CONSTRAINT "attempt_sections_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skills" ADD CONSTRAINT "skills_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_skills" ADD CONSTRAINT "question_skills_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_skills" ADD CONSTRAINT "question_skills_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_sections" ADD CONSTRAINT "quiz_sections_quiz_id_quizzes_id_fk" FOREIGN KEY ("quiz_id") REFERENCES "public"."quizzes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_overrides_user_key" ON "assignment_overrides" USING btree ("assignment_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_overrides_group_key" ON "assignment_overrides" USING btree ("assignment_id","group_id");--> statement-breakpoint
CREATE INDEX "assignment_overrides_user_idx" ON "assignment_overrides" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "assignment_overrides_group_idx" ON "assignment_overrides" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "assignments_course_idx" ON "assignments" USING btree ("course_id","position","id");--> statement-breakpoint
CREATE INDEX "assignments_module_idx" ON "assignments" USING btree ("module_id");--> statement-breakpoint
CREATE INDEX "assignments_releaser_idx" ON "assignments" USING btree ("released_by");--> statement-breakpoint
CREATE UNIQUE INDEX "peer_reviews_pair_key" ON "peer_reviews" USING btree ("submission_id","reviewer_id");--> statement-breakpoint
CREATE INDEX "peer_reviews_assignment_idx" ON "peer_reviews" USING btree ("assignment_id","reviewer_id");--> statement-breakpoint
CREATE INDEX "peer_reviews_reviewer_idx" ON "peer_reviews" USING btree ("reviewer_id");--> statement-breakpoint
CREATE INDEX "peer_reviews_excluder_idx" ON "peer_reviews" USING btree ("excluded_by");--> statement-breakpoint
CREATE INDEX "submission_drafts_user_idx" ON "submission_drafts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "submission_files_owner_idx" ON "submission_files" USING btree ("assignment_id","user_id");--> statement-breakpoint
CREATE INDEX "submission_files_submission_idx" ON "submission_files" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "submission_files_user_idx" ON "submission_files" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "submission_files_stray_idx" ON "submission_files" USING btree ("created_at") WHERE "submission_files"."submission_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "submission_marks_order_key" ON "submission_marks" USING btree ("submission_id","revision");--> statement-breakpoint
CREATE INDEX "submission_marks_marker_idx" ON "submission_marks" USING btree ("marked_by");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_number_key" ON "submissions" USING btree ("assignment_id","user_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_client_key" ON "submissions" USING btree ("assignment_id","user_id","client_key");--> statement-breakpoint
CREATE INDEX "submissions_course_idx" ON "submissions" USING btree ("course_id","submitted_at","id");--> statement-breakpoint
CREATE INDEX "submissions_user_idx" ON "submissions" USING btree ("user_id");--> statement-breakpoint
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
CREATE INDEX "attempt_reopenings_attempt_idx" ON "attempt_reopenings" USING btree ("attempt_id","id");--> statement-breakpoint
CREATE INDEX "attempt_reopenings_person_idx" ON "attempt_reopenings" USING btree ("reopened_by");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_course_name_key" ON "skills" USING btree ("course_id",lower("name"));--> statement-breakpoint
CREATE INDEX "question_skills_skill_idx" ON "question_skills" USING btree ("skill_id","question_id");--> statement-breakpoint
CREATE INDEX "quiz_sections_quiz_idx" ON "quiz_sections" USING btree ("quiz_id","position");--> statement-breakpoint
ALTER TABLE "grade_columns" ADD CONSTRAINT "grade_columns_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD CONSTRAINT "quiz_draws_section_id_quiz_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."quiz_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_draws" ADD CONSTRAINT "quiz_draws_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_questions" ADD CONSTRAINT "quiz_questions_section_id_quiz_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."quiz_sections"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "grade_columns_assignment_key" ON "grade_columns" USING btree ("assignment_id");--> statement-breakpoint
CREATE INDEX "questions_search_trgm" ON "questions" USING gin ("search_text" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "questions_unsearched_idx" ON "questions" USING btree ("course_id") WHERE "questions"."search_text" is null;--> statement-breakpoint
CREATE INDEX "quiz_draws_skill_idx" ON "quiz_draws" USING btree ("skill_id");--> statement-breakpoint
CREATE INDEX "quiz_draws_section_idx" ON "quiz_draws" USING btree ("section_id");--> statement-breakpoint
CREATE INDEX "quiz_questions_section_idx" ON "quiz_questions" USING btree ("section_id");