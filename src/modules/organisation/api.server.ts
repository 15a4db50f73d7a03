import { createRoute, z } from "@hono/zod-openapi";
import type { Day } from "../../kernel/period.ts";
import { type Act, read } from "../../platform/act.ts";
import { worksHere } from "../../platform/auth/policy.ts";
import { apiRouter } from "../../platform/http/api.server.ts";
import { problem } from "../../platform/http/problem.ts";
import { readFeed } from "./change/actions.server.ts";
import { feedSchema } from "./change/rules.ts";
import { valuesKnown } from "./history/known.server.ts";
import { nameOf } from "./person/rules.ts";
import { everProtected, personNoun } from "./person/store.server.ts";
import { positionTypes } from "./position/rules.ts";
import { positionNoun } from "./position/store.server.ts";
import { responsibilitySchema } from "./responsibility/rules.ts";
import { responsibilityNoun } from "./responsibility/store.server.ts";
import { unitsAsKnownAt, unitsAsOf } from "./unit/reads.server.ts";

// A problem answer is outside the published schema, and Hono's types know only the schema.
const refusedHere = () =>
  problem(403, "forbidden", "Only those who work in the municipality read its organisation") as never;
const tooOld = () =>
  problem(410, "feed.gone", "Changes that old are no longer kept: do a full read") as never;
const ahead = () => problem(422, "feed.ahead", "There is no such number yet") as never;

/** What other systems may read of the organisation: changes in the order of their commits, and what there is on a day. */
export const api = apiRouter();

api.openapi(
  createRoute({
    method: "get",
    path: "/organisation/feed",
    request: {
      query: z.object({
        after: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(10_000).default(1000),
      }),
    },
    responses: {
      200: {
        description: "changes after a number; ids only, no personal values",
        content: { "application/json": { schema: feedSchema } },
      },
    },
  }),
  async c => {
    if (!worksHere(c.var.act)) return refusedHere();
    const { after, limit } = c.req.valid("query");
    const feed = await readFeed(c.var.act, after, limit);
    if (!feed.ok) return feed.refusal.code === "feed.gone" ? tooOld() : ahead();
    return c.json(feed.value as never, 200);
  },
);

/** A list of what was valid on a day, as we knew it at the end of another; both today unless told. */
const list = <T extends z.ZodObject>(
  path: string,
  item: T,
  itemsOf: (act: Act, asOf: Day, knownOn: Day | undefined) => Promise<z.infer<T>[]>,
) =>
  api.openapi(
    createRoute({
      method: "get",
      path: `/organisation/${path}`,
      request: { query: z.object({ asOf: z.iso.date().optional(), asKnownAt: z.iso.date().optional() }) },
      responses: {
        200: {
          description: `${path} valid on a day, as we knew them at the end of another; both today unless told`,
          content: {
            "application/json": {
              schema: z.object({ asOf: z.iso.date(), asKnownAt: z.iso.date(), items: z.array(item) }),
            },
          },
        },
      },
    }),
    async c => {
      if (!worksHere(c.var.act)) return refusedHere();
      const { act } = c.var;
      const { asOf = act.today, asKnownAt = act.today } = c.req.valid("query");
      const items = await itemsOf(act, asOf, asKnownAt < act.today ? asKnownAt : undefined);
      return c.json({ asOf, asKnownAt, items } as never, 200);
    },
  );

const maybeId = z.uuid().nullable();

list(
  "units",
  z.object({ id: z.uuid(), name: z.string(), parent: maybeId }).openapi("unit"),
  async (act, asOf, knownOn) => {
    const units = await (knownOn ? unitsAsKnownAt(act, asOf, knownOn) : unitsAsOf(act, asOf));
    return units.map(({ id, name, parent }) => ({ id, name, parent }));
  },
);

list(
  "people",
  z.object({ id: z.uuid(), name: z.string().nullable(), email: z.string().nullable() }).openapi("person"),
  async (act, asOf, knownOn) => {
    const { people, hidden } = await read(act, async tx => ({
      people: await valuesKnown(tx, personNoun, asOf, knownOn),
      hidden: await everProtected(tx),
    }));
    // How a protected person is reached stays in the house, also on days before; an erased one has no name.
    return [...people].map(([id, one]) => ({
      id,
      name: nameOf(one),
      email: one.protected || hidden.has(id) ? null : one.email,
    }));
  },
);

list(
  "positions",
  z
    .object({
      id: z.uuid(),
      unit: z.uuid(),
      person: maybeId,
      title: z.string(),
      type: z.enum(positionTypes),
      fraction: z.number(),
      primary: z.boolean(),
    })
    .openapi("position"),
  async (act, asOf, knownOn) => {
    const positions = await read(act, tx => valuesKnown(tx, positionNoun, asOf, knownOn));
    return [...positions].map(([id, { unit, person, title, type, fraction, primary }]) => ({
      id,
      unit,
      person,
      title,
      type,
      fraction,
      primary,
    }));
  },
);

list(
  "responsibilities",
  responsibilitySchema.extend({ id: z.uuid() }).openapi("responsibility"),
  async (act, asOf, knownOn) => {
    const duties = await read(act, tx => valuesKnown(tx, responsibilityNoun, asOf, knownOn));
    return [...duties].map(([id, duty]) => ({ id, ...duty }));
  },
);
