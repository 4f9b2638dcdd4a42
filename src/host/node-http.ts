import type { IncomingMessage, ServerResponse } from "node:http";
import { handleApi } from "#/api/handle.ts";
import { type ApiRequest, type ApiResponse, collect, tooLarge } from "#/api/http.ts";

const nothing = new Uint8Array();

const splitUrl = (url: string): [string, string] => {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, ""] : [url.slice(0, mark), url.slice(mark + 1)];
};

const apiRequestOf = (request: IncomingMessage): ApiRequest => {
  const [path, query] = splitUrl(request.url ?? "/");
  return {
    method: request.method ?? "GET",
    path,
    query,
    header: (name) => {
      const value = request.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    body: async (limit) => {
      if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge(limit);
      if (request.headers["content-length"] === undefined && !request.headers["transfer-encoding"]) return nothing;
      return collect(request, limit);
    },
  };
};

const pump = async (stream: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> => {
  const reader = stream.getReader();
  response.once("close", () => {
    if (!response.writableFinished) reader.cancel().catch(() => {});
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!response.write(value) && !response.destroyed) {
      await new Promise<void>((resolve) => {
        response.once("drain", resolve);
        response.once("close", resolve);
      });
    }
  }
  response.end();
};

const send = async ({ status, headers, body }: ApiResponse, request: IncomingMessage, response: ServerResponse) => {
  if (body instanceof ReadableStream) {
    response.writeHead(status, headers);
    response.flushHeaders();
    await pump(body, response);
    return;
  }
  if (body === null) {
    response.writeHead(status, headers);
    response.end();
  } else {
    // Text goes out in one write with the headers; bytes would take two.
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    response.end(body);
  }
  // A refused upload is not read to its end; the connection cannot serve another request after it.
  if (status === 413) request.destroy();
};

/** Answers an API request on plain Node; false when the request is for a page. */
export const answerApi = (request: IncomingMessage, response: ServerResponse): boolean => {
  const answer = handleApi(apiRequestOf(request));
  if (!answer) return false;
  answer
    .then((result) => send(result, request, response))
    .catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.destroy();
    });
  return true;
};
