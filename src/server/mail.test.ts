import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createMail } from "./mail.ts";

const folder = mkdtempSync(join(tmpdir(), "stoa-mail-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const message = {
  to: { name: 'Nora "Ü" Quist\r\nBcc: all@example.org', address: "nora@example.org" },
  subject: "3 reviews are due today",
  text: "Hello.\n",
  html: "<p>Hello.</p>",
  headers: { "List-Unsubscribe": "<https://stoa.example/mail/unsubscribe/x>" },
};

/** Speaks enough of SMTP for one mail; refuses the recipients that it is told to. */
const mailServer = async (refuses = false) => {
  const received: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let data: string | null = null;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      const text = String(chunk);
      if (data !== null) {
        data += text;
        if (!data.endsWith("\r\n.\r\n")) return;
        received.push(data);
        data = null;
        socket.write("250 kept\r\n");
        return;
      }
      if (/^RCPT/.test(text)) socket.write(refuses ? "451 later\r\n" : "250 ok\r\n");
      else if (/^DATA/.test(text)) {
        data = "";
        socket.write("354 go on\r\n");
      } else if (/^QUIT/.test(text)) socket.end("221 bye\r\n");
      else socket.write("250 ok\r\n");
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `smtp://127.0.0.1:${port}`, received, close };
};

describe("mail", () => {
  test("without a server becomes files for the site's user alone, in order", async () => {
    const mail = createMail({ DATA_DIR: folder });
    await mail.send(message);
    await mail.send({ ...message, subject: "4 reviews are due today" });
    mail.close();
    const names = readdirSync(join(folder, "mail"));
    expect(names).toHaveLength(2);
    const texts = names.sort().map((name) => readFileSync(join(folder, "mail", name), "utf8"));
    expect(texts.map((text) => /^Subject: (\d)/m.exec(text)?.[1])).toEqual(["3", "4"]);
    expect(texts[0]).toMatch(/^To: [\s\S]*?<nora@example\.org>\r$/m);
    expect(texts[0]).not.toMatch(/^Bcc:/m);
    expect(texts[0]).toMatch(/^List-Unsubscribe: <https:/m);
    expect(texts[0]).toContain("multipart/alternative");
    expect(statSync(join(folder, "mail")).mode & 0o777).toBe(0o700);
    for (const name of names) expect(statSync(join(folder, "mail", name)).mode & 0o777).toBe(0o600);
  });

  test("goes to a server where there is one, from the site's address", async () => {
    const server = await mailServer();
    const mail = createMail({ DATA_DIR: folder, SMTP_URL: server.url, MAIL_FROM: "Campus <campus@example.org>" });
    await mail.send(message);
    mail.close();
    server.close();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatch(/^From: Campus <campus@example\.org>\r$/m);
  });

  test("tells what the server refused", async () => {
    const server = await mailServer(true);
    const mail = createMail({ DATA_DIR: folder, SMTP_URL: server.url, MAIL_FROM: "campus@example.org" });
    await expect(mail.send(message)).rejects.toMatchObject({ responseCode: 451 });
    mail.close();
    server.close();
    const gone = createMail({ DATA_DIR: folder, SMTP_URL: server.url, MAIL_FROM: "campus@example.org" });
    await expect(gone.send(message)).rejects.toThrow();
    gone.close();
  });
});
