import { Download } from "lucide-react";
import { buttonVariants } from "#/ui/button-variants.ts";

/** A plain link: the file is the answer of the API, and its name is the course's. */
export function ExportCourse({ course }: { course: { id: string; slug: string } }) {
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-prose text-muted-foreground text-sm">
        One file with lessons, pictures, glossary, names of groups, questions with their answers, quizzes, assignments
        and how the gradebook is set up. People and what they did stay here, and so do exceptions, passwords of quizzes
        and earlier versions. Keep it from learners: it holds the answers.
      </p>
      <a
        className={buttonVariants({ variant: "outline" })}
        href={`/api/v1/courses/${course.id}/export`}
        download={`${course.slug}.stoa.json`}
      >
        <Download aria-hidden />
        Export the course
      </a>
    </div>
  );
}
