import { createRoute, z } from "@hono/zod-openapi";
import { worksHere } from "../../platform/auth/policy.ts";
import { apiRouter } from "../../platform/http/api.server.ts";
import { problem } from "../../platform/http/problem.ts";
import { readFeed } from "./change/actions.server.ts";
import { feedSchema } from "./change/rules.ts";
import { unitsAsKnownAt, unitsAsOf } from "./unit/reads.server.ts";

const unit = z.object({ id: z.uuid(), name: z.string(), parent: z.uuid().nullable() }).openapi("unit");

// A problem answer is outside the published schema, and Hono's types know only the schema.
const refusedHere = () =>
  problem(403, "forbidden", "Only those who work in the municipality read its organisation") as never;
const tooOld = () =>
  problem(410, "feed.gone", "Changes that old are no longer kept: do a full read") as never;
const ahead = () => problem(422, "feed.ahead", "There is no such number yet") as never;

/** What other systems may read of the organisation: changes in the order of their commits, and the units of a day. */
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

api.openapi(
  createRoute({
    method: "get",
    path: "/organisation/units",
    request: { query: z.object({ asOf: z.iso.date().optional(), asKnownAt: z.iso.date().optional() }) },
    responses: {
      200: {
        description: "units valid on a day, as we knew them at the end of another; both today unless told",
        content: {
          "application/json": {
            schema: z.object({ asOf: z.iso.date(), asKnownAt: z.iso.date(), items: z.array(unit) }),
          },
        },
      },
    },
  }),
  async c => {
    if (!worksHere(c.var.act)) return refusedHere();
    const { act } = c.var;
    const { asOf = act.today, asKnownAt = act.today } = c.req.valid("query");
    const units = await (asKnownAt < act.today ? unitsAsKnownAt(act, asOf, asKnownAt) : unitsAsOf(act, asOf));
    const items = units.map(({ id, name, parent }) => ({ id, name, parent }));
    return c.json({ asOf, asKnownAt, items } as never, 200);
  },
);
