import { createRoute, z } from "@hono/zod-openapi";
import { worksHere } from "../../platform/auth/policy.ts";
import { apiRouter, unfit } from "../../platform/http/api.server.ts";
import { problem } from "../../platform/http/problem.ts";
import { levels } from "./distance/rules-distance.ts";
import { sightsOf } from "./distance/sight.server.ts";
import { engines } from "./engine/rules-engines.ts";
import { publishedOf } from "./published.ts";
import { purposes } from "./purposes/rules-purposes.ts";

const level = z.enum(levels);
const points = z.record(z.enum(purposes), z.number()).openapi({ description: "100 over the eight purposes" });
const given = z.object({ levels: z.array(level), points: z.number() });

const expected = z
  .object({
    initiative: z.uuid().nullable().openapi({ description: "null: the municipality as a whole" }),
    answers: z.array(
      z.object({
        ...{ id: z.uuid(), version: z.int(), level, who: z.string(), on: z.iso.date(), points },
        engine: z.enum(engines).nullable(),
        change: z.string().openapi({ description: "whose work and everyday life change" }),
        room: z.string().openapi({ description: "what there is room for, and what is stopped or postponed" }),
        proof: z
          .string()
          .openapi({ description: "how it is known that it worked, and who brings the gain home" }),
      }),
    ),
    levels: z
      .partialRecord(level, points)
      .openapi({ description: "the mean of a level's answers; a level that has not answered is absent" }),
    notAnswered: z.array(level),
    distances: z.array(z.object({ between: z.array(level), points: z.number() })),
    gaps: z.array(z.object({ purpose: z.enum(purposes), most: given, least: given, apart: z.number() })),
    contradictions: z.array(
      z.object({ level, purpose: z.enum(purposes), points: z.number(), nothingFrom: z.array(level) }),
    ),
    agreement: z
      .object({
        ...{ version: z.int(), text: z.string(), parties: z.string(), on: z.iso.date() },
        ...{ points: points.nullable(), olderThanAnswers: z.boolean() },
      })
      .nullable(),
  })
  .openapi("expectations");

// A problem answer is outside the published schema, and Hono's types know only the schema.
const refusedHere = () =>
  problem(403, "forbidden", "Only those who work in the municipality read what it expects") as never;

/** What other systems may read of purpose: what is expected of what, where the levels part, and what was agreed. */
export const api = apiRouter();

api.openapi(
  createRoute({
    method: "get",
    path: "/purpose/expectations",
    request: { query: z.strictObject({ initiative: z.uuid().optional() }) },
    responses: {
      ...unfit,
      200: {
        description:
          "of the municipality and of every initiative that somebody expects something of, or of one",
        content: { "application/json": { schema: z.object({ items: z.array(expected) }) } },
      },
    },
  }),
  async c => {
    const { act } = c.var;
    if (!worksHere(act)) return refusedHere();
    const { initiative } = c.req.valid("query");
    const items = [...(await sightsOf(act)).values()]
      .filter(({ about }) => initiative === undefined || about === initiative)
      .map(sight => publishedOf(sight, sight.about === act.municipality ? null : sight.about));
    return c.json({ items } as never, 200);
  },
);
