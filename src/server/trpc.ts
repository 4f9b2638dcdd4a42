import { initTRPC, TRPCError } from "@trpc/server";
import { type Actor, hasScope } from "#/core/actor.ts";
import { AppError, errorCatalogue, notFound, unauthenticated } from "#/core/errors.ts";
import { refusalOf } from "#/core/problems.ts";
import type { ProcedureMeta } from "#/core/rest.ts";
import type { Context } from "./context.ts";

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    errorFormatter: ({ shape, error }) => {
      const refusal = refusalOf(error) ?? new AppError("internal");
      return {
        ...shape,
        message: refusal.message,
        data: {
          code: refusal.code,
          httpStatus: errorCatalogue[refusal.code].status,
          path: shape.data.path,
          instance: refusal.instance,
          errors: refusal.faults,
        },
      };
    },
  });

export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCallerFactory = t.createCallerFactory;

const asTrpcError = (refusal: AppError) =>
  new TRPCError({ code: errorCatalogue[refusal.code].trpc, message: refusal.message, cause: refusal });

/** Why the actor may not call what has this meta. A key reaches only what is shown over REST, and of that only what its scopes name. */
const refusalBefore = (actor: Actor, meta: ProcedureMeta | undefined): AppError | null => {
  if (actor.kind === "anonymous") return meta?.needsSignIn ? unauthenticated() : null;
  if (actor.kind !== "key") return null;
  if (!meta?.rest) return notFound("operation");
  const { scope } = meta.rest;
  if (!scope || hasScope(actor, scope)) return null;
  return new AppError("insufficient_scope", `This needs the scope ${scope}.`);
};

export const requireCaller = (actor: Actor, meta: ProcedureMeta | undefined): void => {
  const refusal = refusalBefore(actor, meta);
  if (refusal) throw refusal;
};

/**
 * The one place where what actions throw becomes an answer; whatever is no refusal goes to the log alone. One
 * middleware and not one each for errors, scopes and sign-in: in tRPC each costs every call about as much as a query.
 */
const guard = t.middleware(async ({ ctx, meta, path, next }) => {
  const refusedBefore = refusalBefore(ctx.actor, meta);
  if (refusedBefore) throw asTrpcError(refusedBefore);
  const result = await next();
  if (result.ok) return result;
  const refusal = refusalOf(result.error);
  if (refusal) throw asTrpcError(refusal);
  const fault = new AppError("internal");
  ctx.log.error({ instance: fault.instance, path, err: result.error.cause ?? result.error }, "an operation failed");
  throw asTrpcError(fault);
});

/** For everybody, signed in or not. */
export const open = t.procedure.use(guard);

/** For a person or a key; access beyond that is decided in the action. */
export const signedIn = open.meta({ needsSignIn: true });
