import { expect, test } from "vitest";
import { anonymous } from "#/core/actor.ts";
import { newId } from "#/core/ids.ts";
import { makeMember, onEmptyDatabase, system } from "#/test/factories-accounts.ts";
import { ctxFor, testAddress, testServices } from "#/test/harness.ts";
import { changePassword } from "./change-password.ts";
import { changeRole } from "./change-role.ts";
import { countUsers } from "./count-users.ts";
import { createUser } from "./create-user.ts";
import { listDemoAccounts } from "./list-demo-accounts.ts";
import { listUsers } from "./list-users.ts";
import { needsFirstAdmin } from "./needs-first-admin.ts";
import { setUpSite } from "./set-up-site.ts";
import { signInFederated } from "./sign-in-federated.ts";
import { signUp } from "./sign-up.ts";
import { suspendUser } from "./suspend-user.ts";

const services = testServices();
const password = "seven quiet herons";
const account = () => ({ email: `${newId()}@test.example`, name: "Somebody", password });

// One story on one database, since making an empty one of the embedded engine takes seconds.
test("a site from its first visit on", async () => {
  await onEmptyDatabase(services, testAddress(), async (empty) => {
    const visitor = ctxFor(empty, anonymous);
    const asSystem = ctxFor(empty, system);

    // Nobody gets in before the administrator.
    expect(await needsFirstAdmin(visitor)).toBe(true);
    await expect(signUp(visitor, account())).rejects.toMatchObject({ code: "conflict" });
    const profile = { provider: "google", subject: "1", verifiedEmail: "early@test.example", name: "Early" };
    expect(await signInFederated(visitor, profile)).toBe("not_set_up");

    // Of four who try at once one becomes the administrator.
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => setUpSite(visitor, account())));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected", "rejected"]);
    expect(await needsFirstAdmin(visitor)).toBe(false);
    expect(await countUsers(asSystem)).toBe(1);
    await expect(setUpSite(visitor, account())).rejects.toMatchObject({ code: "conflict" });
    expect(await signUp(visitor, account())).toMatchObject({ role: "learner" });

    // The last active administrator stays one, also when two are taken away at once.
    const second = await makeMember(empty, "admin");
    const [first] = (await listUsers(asSystem, { limit: 10, role: "admin" })).items.filter(
      ({ id }) => id !== second.id,
    );
    const both = await Promise.allSettled([
      changeRole(asSystem, { userId: first!.id, role: "learner" }),
      suspendUser(asSystem, { userId: second.id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [last, ...others] = (await listUsers(asSystem, { limit: 10, role: "admin", state: "active" })).items;
    expect(others).toEqual([]);
    await expect(changeRole(asSystem, { userId: last!.id, role: "learner" })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(suspendUser(asSystem, { userId: last!.id })).rejects.toMatchObject({ code: "conflict" });

    // Demo accounts are offered while they are as they were made.
    expect(await listDemoAccounts(asSystem)).toEqual([]);
    const demo = { email: "Learner@stoa.example", name: "Lena", role: "learner" as const, password };
    const lena = await createUser(asSystem, demo);
    expect((await listDemoAccounts(asSystem)).map(({ email }) => email)).toEqual(["learner@stoa.example"]);
    const own = ctxFor(empty, { kind: "user", userId: lena.id, role: "learner", sessionId: newId() });
    await changePassword(own, { currentPassword: password, newPassword: "eleven loud magpies" });
    expect(await listDemoAccounts(asSystem)).toEqual([]);
  });
});
