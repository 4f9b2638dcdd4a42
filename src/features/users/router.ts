import { Empty, internal } from "#/core/rest.ts";
import { open, router, signedIn } from "#/server/trpc.ts";
import { changePassword } from "./actions/change-password.ts";
import { changeRole } from "./actions/change-role.ts";
import { createKey } from "./actions/create-key.ts";
import { findMe } from "./actions/find-me.ts";
import { getKey } from "./actions/get-key.ts";
import { getUser } from "./actions/get-user.ts";
import { listKeys } from "./actions/list-keys.ts";
import { listUsers } from "./actions/list-users.ts";
import { reinstateUser } from "./actions/reinstate-user.ts";
import { revokeKey } from "./actions/revoke-key.ts";
import { setUpSite } from "./actions/set-up-site.ts";
import { signUp } from "./actions/sign-up.ts";
import { suspendUser } from "./actions/suspend-user.ts";
import { updateMe } from "./actions/update-me.ts";
import * as contract from "./contract.ts";

const { User, UserPage, ApiKey, KeyPage, NewApiKey } = contract;
const setUpMeta = internal("The first administrator is made in the browser, once; then it refuses for ever.");
const nothing = contract.Nothing;

export const usersRouter = router({
  signUp: open
    .meta(contract.signUpRest)
    .input(contract.SignUpInput)
    .output(User)
    .mutation(({ ctx, input }) => signUp(ctx, input)),
  setUp: open
    .meta(setUpMeta)
    .input(contract.SignUpInput)
    .output(User)
    .mutation(({ ctx, input }) => setUpSite(ctx, input)),
  me: signedIn
    .meta(contract.meRest)
    .input(nothing)
    .output(User)
    .query(({ ctx }) => findMe(ctx)),
  updateMe: signedIn
    .meta(contract.updateMeRest)
    .input(contract.UpdateMeInput)
    .output(User)
    .mutation(({ ctx, input }) => updateMe(ctx, input)),
  changePassword: signedIn
    .meta(contract.changePasswordRest)
    .input(contract.ChangePasswordInput)
    .output(User)
    .mutation(({ ctx, input }) => changePassword(ctx, input)),
  list: signedIn
    .meta(contract.listUsersRest)
    .input(contract.ListUsersInput)
    .output(UserPage)
    .query(({ ctx, input }) => listUsers(ctx, input)),
  get: signedIn
    .meta(contract.getUserRest)
    .input(contract.UserRef)
    .output(User)
    .query(({ ctx, input }) => getUser(ctx, input)),
  update: signedIn
    .meta(contract.updateUserRest)
    .input(contract.UpdateUserInput)
    .output(User)
    .mutation(({ ctx, input }) => changeRole(ctx, input)),
  suspend: signedIn
    .meta(contract.suspendUserRest)
    .input(contract.UserRef)
    .output(User)
    .mutation(({ ctx, input }) => suspendUser(ctx, input)),
  reinstate: signedIn
    .meta(contract.reinstateUserRest)
    .input(contract.UserRef)
    .output(User)
    .mutation(({ ctx, input }) => reinstateUser(ctx, input)),
});

export const keysRouter = router({
  create: signedIn
    .meta(contract.createKeyRest)
    .input(contract.CreateKeyInput)
    .output(NewApiKey)
    .mutation(({ ctx, input }) => createKey(ctx, input)),
  list: signedIn
    .meta(contract.listKeysRest)
    .input(contract.ListKeysInput)
    .output(KeyPage)
    .query(({ ctx, input }) => listKeys(ctx, input)),
  get: signedIn
    .meta(contract.getKeyRest)
    .input(contract.KeyRef)
    .output(ApiKey)
    .query(({ ctx, input }) => getKey(ctx, input)),
  revoke: signedIn
    .meta(contract.revokeKeyRest)
    .input(contract.KeyRef)
    .output(Empty)
    .mutation(({ ctx, input }) => revokeKey(ctx, input)),
});
