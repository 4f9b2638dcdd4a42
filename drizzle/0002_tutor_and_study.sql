CREATE TABLE "dismissed_findings" (
	"question_id" uuid NOT NULL,
	"finding_id" text NOT NULL,
	"dismissed_by" uuid,
	"dismissed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "dismissed_findings_question_id_finding_id_pk" PRIMARY KEY("question_id","finding_id")
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
ALTER TABLE "dismissed_findings" ADD CONSTRAINT "dismissed_findings_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissed_findings" ADD CONSTRAINT "dismissed_findings_dismissed_by_users_id_fk" FOREIGN KEY ("dismissed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_drafts" ADD CONSTRAINT "question_drafts_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dismissed_findings_person_idx" ON "dismissed_findings" USING btree ("dismissed_by");--> statement-breakpoint
CREATE INDEX "question_drafts_course_idx" ON "question_drafts" USING btree ("course_id","state","id");--> statement-breakpoint
CREATE INDEX "question_drafts_lesson_idx" ON "question_drafts" USING btree ("lesson_id");--> statement-breakpoint
CREATE INDEX "question_drafts_requester_idx" ON "question_drafts" USING btree ("requested_by");--> statement-breakpoint
CREATE INDEX "question_drafts_decider_idx" ON "question_drafts" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "question_drafts_question_idx" ON "question_drafts" USING btree ("question_id");