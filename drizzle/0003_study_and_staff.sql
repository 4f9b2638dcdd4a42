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
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_proposals" ADD CONSTRAINT "submission_proposals_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "submission_proposals_submission_key" ON "submission_proposals" USING btree ("submission_id","read_by");--> statement-breakpoint
CREATE INDEX "submission_proposals_asker_idx" ON "submission_proposals" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "submission_proposals_accepter_idx" ON "submission_proposals" USING btree ("accepted_by");