// The same two operations as a small Express 5 service would have them: `postgres`, a pool as large as ours.
import { createHash, timingSafeEqual } from "node:crypto";
import express from "express";
import postgres from "postgres";

const sql = postgres(process.env.DATABASE_URL, { max: 20 });
const app = express();
app.disable("x-powered-by");
app.disable("etag");

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const keyForm = /^Bearer stoa_[a-z]{2,8}_([0-9A-Za-z]{12})_([0-9A-Za-z]{43})[0-9A-Za-z]{6}$/;

const isSecretOf = (kept, secret) => {
  const given = createHash("sha256").update(secret).digest("base64url");
  return kept.length === given.length && timingSafeEqual(Buffer.from(kept), Buffer.from(given));
};

const callerOf = async (request) => {
  const [, handle, secret] = keyForm.exec(request.headers.authorization ?? "") ?? [];
  if (!handle) return null;
  const [key] = await sql`
    select k.secret_hash, k.scopes, u.id as user_id, u.role
    from api_keys k join users u on u.id = k.user_id
    where k.handle = ${handle} and k.revoked_at is null and (k.expires_at is null or k.expires_at > now())
      and k.version = u.session_version and u.suspended_at is null`;
  return key && isSecretOf(key.secret_hash, secret) ? key : null;
};

const refuse = (response, status, title) =>
  response.status(status).type("application/problem+json").send(JSON.stringify({ title, status }));

app.get("/healthz", (_request, response) => response.json({ status: "ok" }));

app.get("/api/v1/lessons/:lessonId", async (request, response) => {
  const { lessonId } = request.params;
  if (!idForm.test(lessonId)) return refuse(response, 404, "Not found");
  const [lesson] = await sql`
    select l.id, l.course_id as "courseId", l.module_id as "moduleId", l.slug, l.title, l.summary, l.body, l.minutes,
           l.position, l.state, l.version,
           to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt",
           to_char(l.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"
    from lessons l join courses c on c.id = l.course_id
    where l.id = ${lessonId} and l.state = 'published' and c.state = 'published' and c.access = 'open'`;
  return lesson ? response.json(lesson) : refuse(response, 404, "Not found");
});

app.get("/api/v1/users/:userId", async (request, response) => {
  const { userId } = request.params;
  if (!idForm.test(userId)) return refuse(response, 404, "Not found");
  const caller = await callerOf(request);
  if (!caller) return refuse(response, 401, "Unauthenticated");
  if (!caller.scopes.includes("users:read")) return refuse(response, 403, "Insufficient scope");
  if (caller.user_id !== userId && caller.role !== "admin") return refuse(response, 404, "Not found");
  const [user] = await sql`
    select id, email, name, role, password_hash is not null as "hasPassword",
           case when suspended_at is null then 'active' else 'suspended' end as state,
           to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
    from users where id = ${userId}`;
  return user ? response.json(user) : refuse(response, 404, "Not found");
});

const server = app.listen(Number(process.env.PORT), "127.0.0.1");
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void sql.end({ timeout: 1 });
});
