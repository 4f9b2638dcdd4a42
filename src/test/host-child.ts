import { jobsOf } from "#/api/jobs.ts";
import { countUsers } from "#/features/users/actions/count-users.ts";
import { createUser } from "#/features/users/actions/create-user.ts";
import { listen } from "#/host/listen.ts";
import { closeOnSignal, createHost } from "#/host/server.ts";
import { boot } from "#/server/boot.ts";
import type { Context } from "#/server/context.ts";
import { startJobsBeside } from "#/server/jobs.ts";

/** The host as `npm start` runs it, without the pages; says how many accounts it found and where it listens. */
const site = await boot();
const { db, now, log, ai, files, vault } = site;
const ctx: Context = { actor: { kind: "system", job: "test" }, db, now, log, ai, files, vault };
const accounts = await countUsers(ctx);
if (accounts === 0) {
  await createUser(ctx, { email: "admin@host.example", name: "Admin", role: "admin", password: null });
}
const server = createHost(site.env.TRUSTED_PROXIES, (_, response) => response.end());
await listen(server, { HOST: "127.0.0.1", PORT: 0 });
closeOnSignal(server, site, startJobsBeside(site.address, log, jobsOf(site), site.requests));
process.stdout.write(`${JSON.stringify({ accounts, address: server.address() })}\n`);
