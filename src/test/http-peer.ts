import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type Peer = { origin: string; close(): Promise<void> };

/** A server on a free loopback port; `make` learns its origin before the first request. */
export const listenOnLoopback = async (make: (origin: string) => RequestListener): Promise<Peer> => {
  let listener: RequestListener = () => {};
  const server: Server = createServer((request, response) => listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  listener = make(origin);
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export type Answer = { url: string; status: number; location: string | null; body: string };

/** As much of a browser as redirects between two sites need: cookies per origin, nothing followed by itself. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  cookies(origin: string): string {
    return [...(this.#jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  setCookie(origin: string, name: string, value: string): void {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    jar.set(name, value);
    this.#jars.set(origin, jar);
  }

  async send(url: string, form?: Record<string, string>): Promise<Answer> {
    const { origin } = new URL(url);
    const response = await fetch(url, {
      method: form ? "POST" : "GET",
      redirect: "manual",
      headers: { cookie: this.cookies(origin), "user-agent": "Test browser" },
      body: form ? new URLSearchParams(form) : null,
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const at = pair.indexOf("=");
      const isGone = attributes.some((attribute) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
      if (isGone) this.#jars.get(origin)?.delete(pair.slice(0, at));
      else this.setCookie(origin, pair.slice(0, at), pair.slice(at + 1));
    }
    const location = response.headers.get("location");
    const body = await response.text();
    return { url, status: response.status, location: location && new URL(location, url).href, body };
  }

  /** Follows redirects until a page, or until `stop` says so. */
  async follow(url: string, stop: (url: string) => boolean = () => false): Promise<Answer> {
    let answer = await this.send(url);
    for (let hops = 0; answer.location && !stop(answer.location) && hops < 12; hops += 1) {
      answer = await this.send(answer.location);
    }
    return answer;
  }
}
