import { APICallError } from "@ai-sdk/provider";
import { z } from "zod";

const List = z.object({ data: z.array(z.object({ id: z.string().max(200) })) });

type Place = { baseURL: string; apiKey: string | null; fetch: typeof fetch | undefined };

/** `GET /models`, which the SDK does not know. */
export const listModelsOf =
  ({ baseURL, apiKey, fetch = globalThis.fetch }: Place) =>
  async (signal: AbortSignal): Promise<string[]> => {
    const url = `${baseURL}/models`;
    const response = await fetch(url, {
      signal,
      headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
    });
    const list = response.ok ? List.safeParse(await response.json().catch(() => null)) : null;
    if (list?.success) return list.data.data.map(({ id }) => id);
    throw new APICallError({
      message: "The models could not be listed.",
      url,
      requestBodyValues: {},
      statusCode: response.status,
    });
  };
