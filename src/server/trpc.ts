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

/** The one place where what actions throw becomes an answer; whatever is no refusal goes to the log alone. */
const translateErrors = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const refusal = refusalOf(result.error);
  if (refusal) throw asTrpcError(refusal);
  const fault = new AppError("internal");
  ctx.log.error({ instance: fault.instance, path, err: result.error.cause ?? result.error }, "an operation failed");
  throw asTrpcError(fault);
});

/** A key reaches only what is shown over REST, and of that only what its scopes name. */
export const requireScopeOf = (actor: Actor, meta: ProcedureMeta | undefined): void => {
  if (actor.kind !== "key") return;
  if (!meta?.rest) throw notFound("operation");
  if (meta.rest.scope && !hasScope(actor, meta.rest.scope)) {
    throw new AppError("insufficient_scope", `This needs the scope ${meta.rest.scope}.`);
  }
};

const requireScope = t.middleware(({ ctx, meta, next }) => {
  requireScopeOf(ctx.actor, meta);
  return next();
});

const requireSignIn = t.middleware(({ ctx, next }) => {
  if (ctx.actor.kind === "anonymous") throw unauthenticated();
  return next();
});

/** For everybody, signed in or not. */
export const open = t.procedure.use(translateErrors).use(requireScope);

/** For a person or a key; access beyond that is decided in the action. */
export const signedIn = open.use(requireSignIn).meta({ needsSignIn: true });
