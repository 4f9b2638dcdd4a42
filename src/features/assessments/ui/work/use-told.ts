import { useRouter } from "next/navigation";
import { refusalText } from "#/client/refusal.ts";
import { toast } from "#/ui/toast.ts";

/** What a change of the state of a quiz or an assignment tells, and where the page goes then: `to`, or anew. */
export const useTold = () => {
  const router = useRouter();
  return (message: string, to?: string) => ({
    onSuccess: () => {
      toast.success(message);
      if (to === undefined) router.refresh();
      else router.push(to);
    },
    onError: (error: unknown) => {
      toast.error(refusalText(error).message);
    },
  });
};
