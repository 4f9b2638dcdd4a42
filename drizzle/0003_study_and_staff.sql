ALTER TABLE "course_files" ADD COLUMN "width" integer;--> statement-breakpoint
ALTER TABLE "course_files" ADD COLUMN "height" integer;