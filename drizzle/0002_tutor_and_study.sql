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
ALTER TABLE "model_usage" ADD CONSTRAINT "model_usage_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "model_usage_at_idx" ON "model_usage" USING btree ("at");--> statement-breakpoint
CREATE INDEX "model_usage_course_idx" ON "model_usage" USING btree ("course_id","at");