CREATE TABLE "review_reads" (
	"attempt_id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"read_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "review_events" ADD COLUMN "attempt_id" uuid;--> statement-breakpoint
ALTER TABLE "review_reads" ADD CONSTRAINT "review_reads_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reads" ADD CONSTRAINT "review_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_reads_user_idx" ON "review_reads" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "review_events" ADD CONSTRAINT "review_events_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "review_events_attempt_key" ON "review_events" USING btree ("attempt_id","item_id");