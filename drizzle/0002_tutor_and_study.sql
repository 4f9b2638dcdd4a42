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
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hint_rungs" ADD CONSTRAINT "hint_rungs_question_version_id_question_versions_id_fk" FOREIGN KEY ("question_version_id") REFERENCES "public"."question_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "hint_rungs_once_key" ON "hint_rungs" USING btree ("user_id","question_id","episode","rung");--> statement-breakpoint
CREATE INDEX "hint_rungs_question_idx" ON "hint_rungs" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "hint_rungs_version_idx" ON "hint_rungs" USING btree ("question_version_id");