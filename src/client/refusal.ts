import { TRPCClientError } from "@trpc/client";

type Data = { code?: string; errors?: { pointer: string; message: string }[] };

/** What to tell a person about a failed call; `code` is null when the server was not reached. */
export const refusalText = (error: unknown): { code: string | null; message: string } => {
  if (error instanceof TRPCClientError) {
    const data = error.data as Data | null | undefined;
    if (data?.code) return { code: data.code, message: error.message };
  }
  return { code: null, message: "The server cannot be reached. Check the connection and try again." };
};

/** The message for one field of a form, e.g. `faultOf(error, "/title")`. */
export const faultOf = (error: unknown, pointer: string): string | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data = error.data as Data | null | undefined;
  return data?.errors?.find((fault) => fault.pointer === pointer)?.message;
};
