import type { Operation } from "#/api/rest/route-table.ts";

/** Where a REST call with this input goes, and what it sends. */
export const targetOf = (
  { rest: shape }: Pick<Operation, "rest">,
  input: Record<string, unknown>,
): { path: string; body: object | undefined } => {
  const left = { ...input };
  const path = shape.path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const value = String(left[parameter]);
    delete left[parameter];
    return encodeURIComponent(value);
  });
  const isRead = shape.method === "GET" || shape.method === "DELETE";
  const query = isRead ? new URLSearchParams(Object.entries(left).map(([k, v]) => [k, String(v)])).toString() : "";
  return { path: query ? `${path}?${query}` : path, body: isRead ? undefined : left };
};
