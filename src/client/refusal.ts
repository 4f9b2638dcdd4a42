type Data = { code?: string; errors?: { pointer: string; message: string }[] };

/** By shape: the class would bring the whole client into pages that only may need it. */
const dataOf = (error: unknown): Data | null =>
  error instanceof Error && error.name === "TRPCClientError"
    ? ((error as Error & { data?: Data | null }).data ?? null)
    : null;

/** What to tell a person about a failed call; `code` is null when the server was not reached. */
export const refusalText = (error: unknown): { code: string | null; message: string } => {
  const data = dataOf(error);
  if (data?.code) return { code: data.code, message: (error as Error).message };
  return { code: null, message: "The server cannot be reached. Check the connection and try again." };
};

/** The message for one field of a form, e.g. `faultOf(error, "/title")`. */
export const faultOf = (error: unknown, pointer: string): string | undefined => {
  return dataOf(error)?.errors?.find((fault) => fault.pointer === pointer)?.message;
};
