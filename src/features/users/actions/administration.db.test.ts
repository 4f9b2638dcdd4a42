import { describe, expect, test } from "vitest";
import { type Actor, anonymous, type Role } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { makeMember, siteOf, system } from "#/test/factories-accounts.ts";
import { ctxFor, testServices } from "#/test/harness.ts";
import { changeRole } from "./change-role.ts";
import { createUser } from "./create-user.ts";
import { getUser } from "./get-user.ts";
import { listUsers } from "./list-users.ts";
import { reinstateUser } from "./reinstate-user.ts";
import { suspendUser } from "./suspend-user.ts";

const site = siteOf(testServices());
const as = (role: Role, userId: string = newId()) =>
  ctxFor(site, { kind: "user", userId, role, sessionId: newId() } satisfies Actor);

describe("the list of accounts", () => {
  test("is searched by name and address, filtered and paged", async () => {
    const admin = as("admin");
    const tag = newId().slice(-10);
    for (const [name, role] of [
      [`Ada 100%_${tag}`, "admin"],
      [`Bo ${tag}`, "learner"],
      [`Cy ${tag}`, "learner"],
      [`Di ${tag}`, "instructor"],
    ] as const) {
      const email = `${name.slice(0, 2)}.${tag}@test.example`;
      await createUser(ctxFor(site, system), { email, name, role, password: null });
    }
    const names = async (filter: object) =>
      (await listUsers(admin, { limit: 50, ...filter })).items.map((user) => user.name.slice(0, 2));
    expect(await names({ q: tag })).toEqual(["Di", "Cy", "Bo", "Ad"]);
    expect(await names({ q: `bo ${tag.toUpperCase()}` })).toEqual(["Bo"]);
    expect(await names({ q: `CY.${tag}@TEST` })).toEqual(["Cy"]);
    expect(await names({ q: `100%_${tag}` })).toEqual(["Ad"]);
    expect(await names({ q: `%${tag}_` })).toEqual([]);
    expect(await names({ q: tag, role: "learner" })).toEqual(["Cy", "Bo"]);
    const [cy] = (await listUsers(admin, { limit: 1, q: `cy ${tag}` })).items;
    await suspendUser(admin, { userId: cy!.id });
    expect(await names({ q: tag, state: "suspended" })).toEqual(["Cy"]);
    expect(await names({ q: tag, state: "active" })).toEqual(["Di", "Bo", "Ad"]);
    const first = await listUsers(admin, { limit: 3, q: tag });
    const second = await listUsers(admin, { limit: 3, q: tag, cursor: first.nextCursor! });
    expect([...first.items, ...second.items].map((user) => user.name.slice(0, 2))).toEqual(["Di", "Cy", "Bo", "Ad"]);
    expect(second.nextCursor).toBeNull();
  });

  test("is for administrators", async () => {
    const input = { limit: 5 };
    await expect(listUsers(as("instructor"), input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listUsers(ctxFor(site, anonymous), input)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("an account", () => {
  test("is seen by its owner and administrators and does not exist for others", async () => {
    const { id } = await makeMember(site);
    expect(await getUser(as("learner", id), { userId: id })).toMatchObject({ id });
    expect(await getUser(as("admin"), { userId: id })).toMatchObject({ id });
    await expect(getUser(as("instructor"), { userId: id })).rejects.toMatchObject({ code: "not_found" });
    await expect(getUser(as("admin"), { userId: newId() })).rejects.toMatchObject({ code: "not_found" });
  });

  test("is changed by administrators only", async () => {
    const { id } = await makeMember(site);
    for (const act of [changeRole, suspendUser, reinstateUser]) {
      const input = { userId: id, role: "admin" as const };
      await expect(act(as("learner", id), input)).rejects.toMatchObject({ code: "forbidden" });
      await expect(act(as("admin"), { ...input, userId: newId() })).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("stays as it is, sessions too, when nothing changes", async () => {
    const { id } = await makeMember(site, "instructor");
    const admin = as("admin");
    const before = await getUser(admin, { userId: id });
    expect(await changeRole(admin, { userId: id, role: "instructor" })).toEqual(before);
    expect(await reinstateUser(admin, { userId: id })).toEqual(before);
    const suspended = await suspendUser(admin, { userId: id });
    expect(await suspendUser(admin, { userId: id })).toEqual(suspended);
  });
});
