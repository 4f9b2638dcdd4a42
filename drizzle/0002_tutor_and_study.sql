CREATE TABLE "dismissed_findings" (
	"question_id" uuid NOT NULL,
	"finding_id" text NOT NULL,
	"dismissed_by" uuid,
	"dismissed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dismissed_findings_question_id_finding_id_pk" PRIMARY KEY("question_id","finding_id")
);
--> statement-breakpoint
CREATE TABLE "hint_rungs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"question_version_id" uuid NOT NULL,
	"variant" integer NOT NULL,
	"episode" integer NOT NULL,
	"rung" text NOT NULL,
	"source" text NOT NULL,
	"model" text,
	"text" text NOT NULL,
	"places" jsonb NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mark_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"attempt_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"question_version_id" uuid NOT NULL,
	"answer_seq" integer NOT NULL,
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
CREATE TABLE "skill_prerequisites" (
	"skill_id" uuid NOT NULL,
	"prerequisite_id" uuid NOT NULL,
	CONSTRAINT "skill_prerequisites_skill_id_prerequisite_id_pk" PRIMARY KEY("skill_id","prerequisite_id")
);
--> statement-breakpoint
CREATE TABLE "model_settings" (
	"key" text PRIMARY KEY NOT NULL,
	"provider" text DEFAULT 'environment' NOT NULL,
	"base_url" text,
	"sealed_key" text,
	"model" text,
	"embedding_model" text,
	"embedding_dimensions" integer,
	"asks_usage" boolean DEFAULT false NOT NULL,
	"site_daily_tokens" integer,
	"course_daily_tokens" integer,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "model_usage" (
	"id" uuid PRIMARY KEY NOT NULL,
	"use" text NOT NULL,
	"course_id" uuid,
	"model" text NOT NULL,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"is_estimated" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "study_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid,
	"kind" text NOT NULL,
	"front" text NOT NULL,
	"back" text NOT NULL,
	"anchor" text,
	"source" text,
	"content_hash" text,
	"lesson_version" integer,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_difficulties" (
	"question_id" uuid PRIMARY KEY NOT NULL,
	"rating" double precision NOT NULL,
	"answers" integer NOT NULL,
	"rated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"seed" integer NOT NULL,
	"question_ids" uuid[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_reminders" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hour" integer NOT NULL,
	"token" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sent_reminders" (
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sent_reminders_user_id_day_pk" PRIMARY KEY("user_id","day")
);
--> statement-breakpoint
CREATE TABLE "review_events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"item_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"client_key" text,
	"practice_answer_id" uuid,
	"grade" text,
	"undoes_id" uuid,
	"seconds" integer,
	"reviewed_on" date NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_items" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"question_id" uuid,
	"card_id" uuid,
	"due_on" date,
	"last_on" date,
	"interval_days" integer,
	"stability" double precision,
	"difficulty" double precision,
	"reviews" integer DEFAULT 0 NOT NULL,
	"lapses" integer DEFAULT 0 NOT NULL,
	"hidden_until" date,
	"suspended_at" timestamp with time zone,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_items_one_subject" CHECK (num_nonnulls("review_items"."question_id", "review_items"."card_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "study_settings" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"zone" text,
	"daily_limit" integer DEFAULT 40 NOT NULL,
	"new_per_day" integer DEFAULT 10 NOT NULL,
	"shows_days" boolean DEFAULT true NOT NULL,
	"practice_read_to" timestamp with time zone
);
--> statement-breakpoint
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
CREATE TABLE "question_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"lesson_version" integer NOT NULL,
	"anchor" text,
	"headings" text[] NOT NULL,
	"quote" text NOT NULL,
	"title" text NOT NULL,
	"body" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"model_name" text,
	"requested_by" uuid,
	"state" text DEFAULT 'waiting' NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"rejected_why" text DEFAULT '' NOT NULL,
	"question_id" uuid,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tutor_embeddings" (
	"course_id" uuid NOT NULL,
	"content_hash" text NOT NULL,
	"model" text NOT NULL,
	"dimensions" integer NOT NULL,
	"embedding" real[] NOT NULL,
	CONSTRAINT "tutor_embeddings_course_id_content_hash_pk" PRIMARY KEY("course_id","content_hash")
);
--> statement-breakpoint
CREATE TABLE "tutor_index_runs" (
	"course_id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"step" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"is_cancel_asked" boolean DEFAULT false NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "tutor_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"lexeme" text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "tutor_lesson_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"gap_key" text NOT NULL,
	"lesson_id" uuid,
	"anchor" text,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tutor_thread_reads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"course_id" uuid NOT NULL,
	"thread_id" uuid NOT NULL,
	"learner_id" uuid,
	"reader_id" uuid,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tutor_thumbs" (
	"answer_id" uuid PRIMARY KEY NOT NULL,
	"thumb" text NOT NULL,
	"reason" text,
	"comment" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tutor_passages" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "tutor_threads" ADD COLUMN "visibility" text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE "dismissed_findings" ADD CONSTRAINT "dismissed_findings_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissed_findings" ADD CONSTRAINT "dismissed_findings_dismissed_by_users_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_proposals" ADD CONSTRAINT "mark_proposals_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_proposals" ADD CONSTRAINT "mark_proposals_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_proposals" ADD CONSTRAINT "mark_proposals_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_proposals" ADD CONSTRAINT "mark_proposals_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mark_proposals" ADD CONSTRAINT "mark_proposals_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_prerequisites" ADD CONSTRAINT "skill_prerequisites_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "skill_prerequisites" ADD CONSTRAINT "skill_prerequisites_prerequisite_id_skills_id_fk" FOREIGN KEY ("prerequisite_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_difficulties" ADD CONSTRAINT "question_difficulties_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sets" ADD CONSTRAINT "practice_sets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sets" ADD CONSTRAINT "practice_sets_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reminders" ADD CONSTRAINT "review_reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sent_reminders" ADD CONSTRAINT "sent_reminders_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_item_id_review_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."review_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_practice_answer_id_practice_answers_id_fk" FOREIGN KEY ("practice_answer_id") REFERENCES "public"."practice_answers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_undoes_id_review_events_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."review_events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_items" ADD CONSTRAINT "review_items_card_id_study_cards_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."study_cards"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_settings" ADD CONSTRAINT "study_settings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_asked_questions" ADD CONSTRAINT "tutor_asked_questions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_flags" ADD CONSTRAINT "tutor_flags_seen_by_users_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_stream_chunks" ADD CONSTRAINT "tutor_stream_chunks_answer_id_tutor_messages_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."tutor_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_embeddings" ADD CONSTRAINT "tutor_embeddings_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_index_runs" ADD CONSTRAINT "tutor_index_runs_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_contact_user_id_users_id_fk" FOREIGN KEY ("contact_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_settings" ADD CONSTRAINT "tutor_settings_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_lesson_notes" ADD CONSTRAINT "tutor_lesson_notes_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_lesson_notes" ADD CONSTRAINT "tutor_lesson_notes_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_lesson_notes" ADD CONSTRAINT "tutor_lesson_notes_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_thread_reads" ADD CONSTRAINT "tutor_thread_reads_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_thread_reads" ADD CONSTRAINT "tutor_thread_reads_learner_id_users_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_thread_reads" ADD CONSTRAINT "tutor_thread_reads_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tutor_thumbs" ADD CONSTRAINT "tutor_thumbs_answer_id_tutor_messages_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."tutor_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dismissed_findings_person_idx" ON "dismissed_findings" USING btree ("dismissed_by");--> statement-breakpoint
CREATE UNIQUE INDEX "hint_rungs_once_key" ON "hint_rungs" USING btree ("user_id","question_id","episode","rung");--> statement-breakpoint
CREATE INDEX "hint_rungs_question_idx" ON "hint_rungs" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "hint_rungs_version_idx" ON "hint_rungs" USING btree ("question_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mark_proposals_answer_key" ON "mark_proposals" USING btree ("question_id","attempt_id","question_version_id","answer_seq");--> statement-breakpoint
CREATE INDEX "mark_proposals_attempt_idx" ON "mark_proposals" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "mark_proposals_version_idx" ON "mark_proposals" USING btree ("question_version_id");--> statement-breakpoint
CREATE INDEX "mark_proposals_asker_idx" ON "mark_proposals" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "mark_proposals_accepter_idx" ON "mark_proposals" USING btree ("accepted_by");--> statement-breakpoint
CREATE INDEX "skill_prerequisites_prerequisite_idx" ON "skill_prerequisites" USING btree ("prerequisite_id");--> statement-breakpoint
CREATE INDEX "model_usage_at_idx" ON "model_usage" USING btree ("at");--> statement-breakpoint
CREATE INDEX "model_usage_course_idx" ON "model_usage" USING btree ("course_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "study_cards_source_key" ON "study_cards" USING btree ("user_id","course_id","source");--> statement-breakpoint
CREATE INDEX "study_cards_user_course_idx" ON "study_cards" USING btree ("user_id","course_id","id");--> statement-breakpoint
CREATE INDEX "study_cards_course_idx" ON "study_cards" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "study_cards_lesson_idx" ON "study_cards" USING btree ("lesson_id");--> statement-breakpoint
CREATE INDEX "practice_sets_user_idx" ON "practice_sets" USING btree ("user_id","course_id","id");--> statement-breakpoint
CREATE INDEX "practice_sets_course_idx" ON "practice_sets" USING btree ("course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token_key" ON "calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "review_reminders_token_key" ON "review_reminders" USING btree ("token");--> statement-breakpoint
CREATE INDEX "review_reminders_hour_idx" ON "review_reminders" USING btree ("hour");--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_client_key" ON "review_events" USING btree ("user_id","client_key");--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_answer_key" ON "review_events" USING btree ("practice_answer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_undoes_key" ON "review_events" USING btree ("undoes_id");--> statement-breakpoint
CREATE INDEX "review_events_item_idx" ON "review_events" USING btree ("item_id","reviewed_at","id");--> statement-breakpoint
CREATE INDEX "review_events_user_idx" ON "review_events" USING btree ("user_id","reviewed_on");--> statement-breakpoint
CREATE UNIQUE INDEX "review_items_question_key" ON "review_items" USING btree ("user_id","question_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_items_card_key" ON "review_items" USING btree ("user_id","card_id");--> statement-breakpoint
CREATE INDEX "review_items_due_idx" ON "review_items" USING btree ("user_id","due_on","id");--> statement-breakpoint
CREATE INDEX "review_items_course_idx" ON "review_items" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "review_items_question_idx" ON "review_items" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "review_items_card_idx" ON "review_items" USING btree ("card_id");--> statement-breakpoint
CREATE INDEX "tutor_asked_questions_user_idx" ON "tutor_asked_questions" USING btree ("user_id","asked_at");--> statement-breakpoint
CREATE INDEX "tutor_flags_course_idx" ON "tutor_flags" USING btree ("course_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "tutor_flags_user_idx" ON "tutor_flags" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tutor_flags_unseen_idx" ON "tutor_flags" USING btree ("course_id","user_id") WHERE "tutor_flags"."seen_at" is null;--> statement-breakpoint
CREATE INDEX "tutor_flags_seen_by_idx" ON "tutor_flags" USING btree ("seen_by");--> statement-breakpoint
CREATE INDEX "question_drafts_course_idx" ON "question_drafts" USING btree ("course_id","state","id");--> statement-breakpoint
CREATE INDEX "question_drafts_lesson_idx" ON "question_drafts" USING btree ("lesson_id");--> statement-breakpoint
CREATE INDEX "question_drafts_requester_idx" ON "question_drafts" USING btree ("requested_by");--> statement-breakpoint
CREATE INDEX "question_drafts_decider_idx" ON "question_drafts" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "question_drafts_question_idx" ON "question_drafts" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "tutor_index_runs_state_idx" ON "tutor_index_runs" USING btree ("state");--> statement-breakpoint
CREATE INDEX "tutor_settings_contact_idx" ON "tutor_settings" USING btree ("contact_user_id");--> statement-breakpoint
CREATE INDEX "tutor_settings_changer_idx" ON "tutor_settings" USING btree ("changed_by");--> statement-breakpoint
CREATE INDEX "tutor_lesson_notes_gap_idx" ON "tutor_lesson_notes" USING btree ("course_id","gap_key");--> statement-breakpoint
CREATE INDEX "tutor_lesson_notes_course_idx" ON "tutor_lesson_notes" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "tutor_lesson_notes_lesson_idx" ON "tutor_lesson_notes" USING btree ("lesson_id");--> statement-breakpoint
CREATE INDEX "tutor_lesson_notes_writer_idx" ON "tutor_lesson_notes" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "tutor_thread_reads_thread_idx" ON "tutor_thread_reads" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "tutor_thread_reads_course_idx" ON "tutor_thread_reads" USING btree ("course_id","id");--> statement-breakpoint
CREATE INDEX "tutor_thread_reads_learner_idx" ON "tutor_thread_reads" USING btree ("learner_id");--> statement-breakpoint
CREATE INDEX "tutor_thread_reads_reader_idx" ON "tutor_thread_reads" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "tutor_lexicon_word_idx" ON "tutor_lexicon" USING btree ("word");--> statement-breakpoint
CREATE INDEX "tutor_passages_ranking_idx" ON "tutor_passages" USING btree ("course_id","id","lesson_id","length");--> statement-breakpoint
CREATE INDEX "tutor_threads_readable_idx" ON "tutor_threads" USING btree ("course_id","updated_at","id") WHERE "tutor_threads"."visibility" = 'instructor';--> statement-breakpoint
CREATE INDEX "tutor_threads_updated_idx" ON "tutor_threads" USING btree ("updated_at");