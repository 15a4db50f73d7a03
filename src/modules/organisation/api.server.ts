import { createRoute, z } from "@hono/zod-openapi";
import type { ExternalId } from "../../kernel/external-id.ts";
import type { Day } from "../../kernel/period.ts";
import { read } from "../../platform/act.ts";
import { worksHere } from "../../platform/auth/policy.ts";
import type { Tx } from "../../platform/db/database.ts";
import { apiRouter, unfit } from "../../platform/http/api.server.ts";
import { problem } from "../../platform/http/problem.ts";
import { readFeed } from "./change/actions.server.ts";
import { feedSchema } from "./change/rules.ts";
import { slicesKnown, valuesKnown } from "./history/known.server.ts";
import type { Attributes } from "./history/rules-slices.ts";
import { type Noun, versionOf } from "./history/store.server.ts";
import { idsOf, idsOfKind } from "./ids/store.server.ts";
import { nameOf } from "./person/rules.ts";
import { everProtected, personNoun } from "./person/store.server.ts";
import { positionTypes } from "./position/rules.ts";
import { positionNoun } from "./position/store.server.ts";
import { responsibilitySchema } from "./responsibility/rules.ts";
import { responsibilityNoun } from "./responsibility/store.server.ts";
import { unitTypes } from "./unit/rules.ts";
import { unitNoun } from "./unit/store.server.ts";

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
      query: z.strictObject({
        after: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(10_000).default(1000),
      }),
    },
    responses: {
      ...unfit,
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

const unknown = () => problem(404, "not-found", "There is no such thing here") as never;
const knownAhead = (today: Day) =>
  problem(
    422,
    "known-ahead",
    `asKnownAt is after ${today}: what will be known then nobody knows yet`,
  ) as never;

/**
 * What other systems read of a noun: a list of what was valid on a day, and one thing with all its days; each as we
 * knew it at the end of another day, today unless told.
 */
const reads = <A extends Attributes, T extends z.ZodRawShape>(
  path: string,
  noun: Noun<A>,
  /** Its values, as others read them. */
  value: z.ZodObject<T>,
  shownOf: (one: A, id: string, seen: Seen) => z.infer<z.ZodObject<T>>,
) => {
  const name = noun.kind;
  const named = noun.kind !== "responsibility";
  const item = value.extend({ id: z.uuid(), ...(named && { ids: idsThen }) }).openapi(name);
  const slice = value.extend({ from: z.iso.date(), to: z.iso.date().nullable() }).openapi(`${name}-validity`);
  const days = z.strictObject({ asOf: z.iso.date().optional(), asKnownAt: z.iso.date().optional() });

  api.openapi(
    createRoute({
      method: "get",
      path: `/organisation/${path}`,
      request: { query: days },
      responses: answers(
        `${path} valid on a day, as we knew them at the end of another; both today unless told`,
        z.object({ asOf: z.iso.date(), asKnownAt: z.iso.date(), items: z.array(item) }),
      ),
    }),
    async c => {
      const { act } = c.var;
      if (!worksHere(act)) return refusedHere();
      const { asOf = act.today, asKnownAt = act.today } = c.req.valid("query");
      if (asKnownAt > act.today) return knownAhead(act.today);
      const knownOn = asKnownAt < act.today ? asKnownAt : undefined;
      const items = await read(act, async tx => {
        const seen = await seenIn(tx, noun.kind);
        const ids = named && !knownOn ? await idsOfKind(tx, noun.kind) : null;
        return [...(await valuesKnown(tx, noun, asOf, knownOn))].map(([id, one]) => ({
          id,
          ...shownOf(one, id, seen),
          ...(named && {
            ids: ids && idsShown(ids.get(id), id, seen).filter(each => holds(each, asOf)),
          }),
        }));
      });
      return c.json({ asOf, asKnownAt, items } as never, 200);
    },
  );

  api.openapi(
    createRoute({
      method: "get",
      path: `/organisation/${path}/{id}/validities`,
      request: { params: z.object({ id: z.uuid() }), query: days.pick({ asKnownAt: true }) },
      responses: answers(
        `one of the ${path} with all its days, past and planned, as we knew them at the end of a day; asOf is every day`,
        z.object({
          asOf: z.null(),
          asKnownAt: z.iso.date(),
          id: z.uuid(),
          ...(named && { ids: idsThen }),
          validities: z.array(slice),
        }),
      ),
    }),
    async c => {
      const { act } = c.var;
      if (!worksHere(act)) return refusedHere();
      const { id } = c.req.valid("param");
      const { asKnownAt = act.today } = c.req.valid("query");
      if (asKnownAt > act.today) return knownAhead(act.today);
      const knownOn = asKnownAt < act.today ? asKnownAt : undefined;
      const told = await read(act, async tx => {
        if (!(await versionOf(tx, noun.kind, id))) return null;
        const seen = await seenIn(tx, noun.kind);
        const slices = (await slicesKnown(tx, noun, knownOn, [id])).get(id) ?? [];
        return {
          ...(named && { ids: knownOn ? null : idsShown(await idsOf(tx, id), id, seen) }),
          validities: slices.map(({ from, to, value: one }) => ({ from, to, ...shownOf(one, id, seen) })),
        };
      });
      return told ? c.json({ asOf: null, asKnownAt, id, ...told } as never, 200) : unknown();
    },
  );
};

const answers = <T extends z.ZodType>(description: string, schema: T) => ({
  ...unfit,
  200: { description, content: { "application/json": { schema } } },
});

/** Whose addresses, and names elsewhere, stay in the house. */
type Seen = { hidden: ReadonlySet<string> };
const seenIn = async (tx: Tx, kind: string): Promise<Seen> => ({
  hidden: kind === "person" ? await everProtected(tx) : new Set(),
});

const idsShown = (ids: readonly ExternalId[] = [], id: string, { hidden }: Seen) =>
  hidden.has(id) ? [] : ids;

const holds = ({ from, to }: ExternalId, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day < to);

const day = z.iso.date().nullable();
/** What other registers call it; null as known on another day, since only what they call it now is kept. */
const idsThen = z.array(z.object({ scheme: z.string(), value: z.string(), from: day, to: day })).nullable();
const maybeId = z.uuid().nullable();
const maybe = z.string().nullable();

reads(
  "units",
  unitNoun,
  z.object({
    name: z.string(),
    type: z.enum(unitTypes),
    parent: maybeId.describe("the unit above in the line"),
    parents: z.object({ line: maybeId, pay: maybeId, safety: maybeId, politics: maybeId }),
    ean: maybe,
    pNumber: maybe,
    email: maybe,
    phone: maybe,
    address: maybe,
    openingHours: maybe,
  }),
  ({ parentLine, parentPay, parentSafety, parentPolitics, ...unit }) => ({
    ...unit,
    parent: parentLine,
    parents: { line: parentLine, pay: parentPay, safety: parentSafety, politics: parentPolitics },
  }),
);

reads(
  "people",
  personNoun,
  z.object({ name: maybe, email: maybe }),
  // How a protected person is reached stays in the house, also on days before; an erased one has no name.
  (one, id, { hidden }) => ({
    name: nameOf(one),
    email: one.protected || hidden.has(id) ? null : one.email,
  }),
);

reads(
  "positions",
  positionNoun,
  z.object({
    unit: z.uuid(),
    person: maybeId,
    title: z.string(),
    jobClass: maybe,
    type: z.enum(positionTypes),
    fraction: z.number(),
    primary: z.boolean(),
  }),
  position => position,
);

reads("responsibilities", responsibilityNoun, responsibilitySchema, duty => duty);
