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
ALTER TABLE "attempts" ADD COLUMN "reopened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "reopened_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "attempt_reopenings" ADD CONSTRAINT "attempt_reopenings_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_reopenings" ADD CONSTRAINT "attempt_reopenings_reopened_by_users_id_fk" FOREIGN KEY ("reopened_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_reopenings_attempt_idx" ON "attempt_reopenings" USING btree ("attempt_id","id");--> statement-breakpoint
CREATE INDEX "attempt_reopenings_person_idx" ON "attempt_reopenings" USING btree ("reopened_by");