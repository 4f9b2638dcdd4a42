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
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "study_cards" ADD CONSTRAINT "study_cards_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
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
CREATE UNIQUE INDEX "study_cards_source_key" ON "study_cards" USING btree ("user_id","course_id","source");--> statement-breakpoint
CREATE INDEX "study_cards_user_course_idx" ON "study_cards" USING btree ("user_id","course_id","id");--> statement-breakpoint
CREATE INDEX "study_cards_course_idx" ON "study_cards" USING btree ("course_id");--> statement-breakpoint
CREATE INDEX "study_cards_lesson_idx" ON "study_cards" USING btree ("lesson_id");--> statement-breakpoint
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
CREATE INDEX "review_items_card_idx" ON "review_items" USING btree ("card_id");