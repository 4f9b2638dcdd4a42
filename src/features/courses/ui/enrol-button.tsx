"use client";

import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { useOperation } from "#/client/use-operation.ts";
import { Button } from "#/ui/button.tsx";
import { toast } from "#/ui/toast.ts";

/** Enrols, and goes on to the first lesson where one is given. */
export function EnrolButton({ courseId, href, size = "lg" }: { courseId: string; href?: string; size?: "md" | "lg" }) {
  const router = useRouter();
  const enrol = useOperation((client, input: { courseId: string }) => client.enrolments.enrol.mutate(input), {
    onSuccess: () => {
      toast.success("You are enrolled. Enjoy the course!");
      if (href) router.push(href);
      router.refresh();
    },
    onError: (error) => toast.error(refusalText(error).message),
  });
  return (
    <Button size={size} pending={enrol.isPending} onClick={() => enrol.mutate({ courseId })}>
      Enrol in this course
    </Button>
  );
}
