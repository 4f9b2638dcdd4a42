import type { AnyProcedure, AnyRouter } from "@trpc/server";
import type { z } from "zod";
import type { ProcedureMeta, RestOperation } from "#/core/rest.ts";
import { type LeafKind, leavesOf } from "./query.ts";

export type Operation = {
  /** Name in the router, e.g. "courses.get". */
  name: string;
  rest: RestOperation;
  meta: ProcedureMeta;
  procedure: AnyProcedure;
  input: z.ZodType;
  output: z.ZodType;
  leaves: Map<string, LeafKind>;
};

type Node = {
  children: Map<string, Node>;
  parameter: { name: string; node: Node } | null;
  methods: Map<string, Operation>;
};

export type Match = { operation: Operation; parameters: Record<string, string> };

type Definition = { meta?: ProcedureMeta; inputs: z.ZodType[]; output?: z.ZodType };

const emptyNode = (): Node => ({ children: new Map(), parameter: null, methods: new Map() });

/** All procedures with what the composition needs of them, by name. */
export const proceduresOf = (router: AnyRouter): [string, AnyProcedure, Definition][] =>
  Object.entries(router._def.procedures as Record<string, AnyProcedure>).map(([name, procedure]) => [
    name,
    procedure,
    procedure._def as unknown as Definition,
  ]);

export const operationsOf = (router: AnyRouter): Operation[] =>
  proceduresOf(router).flatMap(([name, procedure, { meta, inputs, output }]) => {
    const [input] = inputs;
    if (!meta?.rest) return [];
    if (!input || !output) throw new Error(`${name} needs an input and an output schema`);
    return [{ name, rest: meta.rest, meta, procedure, input, output, leaves: leavesOf(input) }];
  });

const insert = (root: Node, operation: Operation): void => {
  let node = root;
  for (const segment of operation.rest.path.split("/").slice(1)) {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name) {
      node.parameter ??= { name, node: emptyNode() };
      if (node.parameter.name !== name)
        throw new Error(`${operation.name}: {${name}} stands where {${node.parameter.name}} does`);
      node = node.parameter.node;
      continue;
    }
    const child = node.children.get(segment) ?? emptyNode();
    node.children.set(segment, child);
    node = child;
  }
  const { method } = operation.rest;
  if (node.methods.has(method)) throw new Error(`${operation.name}: ${method} ${operation.rest.path} is taken`);
  node.methods.set(method, operation);
};

const decode = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
};

export type RouteTable = {
  /** `path` without the base; null: no such path; `allow`: the path exists with other methods. */
  match(method: string, path: string): Match | { allow: string[] } | null;
};

/** A path that answers GET answers HEAD, and every path says by OPTIONS what it answers. */
const allowedBy = ({ methods }: Node): string[] => [
  ...methods.keys(),
  ...(methods.has("GET") ? ["HEAD"] : []),
  "OPTIONS",
];

/** Compiled once from the procedures' meta. */
export const compileRoutes = (operations: readonly Operation[]): RouteTable => {
  const root = emptyNode();
  for (const operation of operations) insert(root, operation);
  return {
    match: (method, path) => {
      let node = root;
      const parameters: Record<string, string> = {};
      for (const segment of path.split("/").slice(1)) {
        const child = node.children.get(segment);
        if (child) {
          node = child;
          continue;
        }
        const value = node.parameter && decode(segment);
        if (!node.parameter || !value) return null;
        parameters[node.parameter.name] = value;
        node = node.parameter.node;
      }
      if (node.methods.size === 0) return null;
      const operation = node.methods.get(method === "HEAD" ? "GET" : method);
      return operation ? { operation, parameters } : { allow: allowedBy(node) };
    },
  };
};
