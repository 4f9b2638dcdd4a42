import { AppError } from "#/core/errors.ts";
import { handleApi } from "./handle.ts";
import { type ApiRequest, type ApiResponse, collect } from "./http.ts";

const apiRequestOf = (request: Request): ApiRequest => {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    header: (name) => request.headers.get(name),
    body: (limit) =>
      request.body
        ? collect(request.body as unknown as AsyncIterable<Uint8Array>, limit)
        : Promise.resolve(new Uint8Array()),
  };
};

const webResponseOf = ({ status, headers, body }: ApiResponse): Response =>
  new Response(body as BodyInit | null, { status, headers });

/** The API as a web-standard handler, for Next's route files. */
export const handleWebRequest = async (request: Request): Promise<Response> => {
  const answer = handleApi(apiRequestOf(request));
  if (!answer) throw new AppError("not_found");
  return webResponseOf(await answer);
};
