import type { ServerResponse } from "node:http";

export const json = (
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
};

export const fault = (message: string, code = "fake") => ({
  error: { message, type: "fake_error", param: null, code },
});
