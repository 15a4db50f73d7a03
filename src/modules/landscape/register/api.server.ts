import { createRoute, z } from "@hono/zod-openapi";
import { langs } from "../../../kernel/lang.ts";
import { worksHere } from "../../../platform/auth/policy.ts";
import { apiRouter, unfit } from "../../../platform/http/api.server.ts";
import { problem } from "../../../platform/http/problem.ts";
import { hasValidity, validityIn } from "../contract/validity.ts";
import { seenOf, seenThing } from "../system/tasks.ts";
import { landscapeOf } from "./landscape.server.ts";
import type { Landscape } from "./landscape.ts";
import { type Field, fieldsOf, type Noun } from "./noun.ts";
import { nouns } from "./nouns.ts";
import type { Thing, Value } from "./rules.ts";
import { externalIdIn } from "./rules-external-ids.ts";
import { namesSaid } from "./rules-names.ts";

/**
 * The published shape of a noun: what a reader of /api/v1 may count on from release 1.0. New fields may come; none
 * changes its meaning. Until then fields may still be renamed (docs/operations.md).
 */
const schemaOf = (noun: Noun) =>
  z
    .object({
      id: z.uuid(),
      version: z.int(),
      ...Object.fromEntries(fieldsOf(noun).map(([name, field]) => [name, schemaOfField(field)])),
      ...(hasValidity(noun) ? { validity } : {}),
    })
    .openapi(noun.name);

/** Worked out on the day of reading, and never stored. */
const validity = z
  .object({
    valid: z.boolean(),
    reasons: z.array(
      z.object({
        code: z.enum([
          "not-started",
          "ended",
          "terminated",
          "life-cycle",
          "main-contract-invalid",
          "parent-invalid",
          "product-deactivated",
        ]),
        on: z.iso.date().nullable(),
        of: z.uuid().nullable().openapi({ description: "the contract it is about; null: the thing itself" }),
      }),
    ),
    override: z
      .object({ on: z.iso.date().nullable(), why: z.string().nullable() })
      .nullable()
      .openapi({ description: "counts as valid by hand, whatever the reasons say" }),
    kitos: z
      .object({ valid: z.boolean(), on: z.iso.date() })
      .nullable()
      .openapi({ description: "what KITOS said, for comparison" }),
  })
  .openapi({ description: "whether it counts as valid on the day of reading, and why not" });

const schemaOfField = (field: Field) => {
  switch (field.kind) {
    case "number":
      return z.number().nullable();
    case "money":
      return z.int().nullable().openapi({ description: "minor units" });
    case "day":
      return z.iso
        .date()
        .nullable()
        .openapi(field.lastDay ? { description: "exclusive: the day after the last valid day" } : {});
    case "flag":
      return z.boolean();
    case "many":
      return z.array(z.uuid());
    case "names":
      return z.partialRecord(z.enum(langs), z.string());
    case "ids":
      return z.array(
        z.object({
          scheme: z.string(),
          value: z.string(),
          from: z.iso.date().nullable(),
          to: z.iso.date().nullable().openapi({ description: "exclusive" }),
        }),
      );
    case "responsibility":
      return z.uuid().nullable().openapi({ description: "today's holder: a person or a position" });
    case "one":
      return z.uuid().nullable();
    case "choice":
    case "tri":
      return z.enum(field.choices! as [string, ...string[]]).nullable();
    default:
      return z.string().nullable();
  }
};

const told = ({ kind }: Field, value: Value) =>
  kind === "names"
    ? namesSaid(value)
    : kind === "ids"
      ? [value ?? []].flat().flatMap(line => externalIdIn(String(line)) ?? [])
      : value;

const published = (landscape: Landscape, noun: Noun, thing: Thing) => ({
  id: thing.id,
  version: thing.version,
  ...Object.fromEntries(
    fieldsOf(noun).map(([name, field]) => [name, told(field, thing.values[name] ?? null)]),
  ),
  ...(hasValidity(noun) ? { validity: validityIn(landscape).get(thing.id) } : {}),
});

// A problem answer is outside the published schema, and Hono's types know only the schema.
const refusedHere = () =>
  problem(403, "forbidden", "Only those who work in the municipality read its landscape") as never;
const nothingHere = () => problem(404, "not-found", "There is nothing here") as never;

const paging = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().min(0).default(0),
});

export const api = apiRouter();

for (const noun of nouns) {
  const schema = schemaOf(noun);
  const list = createRoute({
    method: "get",
    path: `/landscape/${noun.plural}`,
    request: { query: paging },
    responses: {
      ...unfit,
      200: {
        description: noun.plural,
        content: { "application/json": { schema: z.object({ total: z.int(), items: z.array(schema) }) } },
      },
    },
  });
  api.openapi(list, async c => {
    if (!worksHere(c.var.act)) return refusedHere();
    const { limit, offset } = c.req.valid("query");
    const landscape = await landscapeOf(c.var.act);
    const things = seenOf(landscape, noun.name);
    // The schema is made from the same declaration as the values.
    return c.json(
      {
        total: things.length,
        items: things.slice(offset, offset + limit).map(thing => published(landscape, noun, thing)),
      } as never,
      200,
    );
  });
  const one = createRoute({
    method: "get",
    path: `/landscape/${noun.plural}/{id}`,
    request: { params: z.object({ id: z.string() }), query: z.strictObject({}) },
    responses: {
      ...unfit,
      200: { description: noun.name, content: { "application/json": { schema } } },
      404: { description: "not there" },
    },
  });
  api.openapi(one, async c => {
    if (!worksHere(c.var.act)) return refusedHere();
    const landscape = await landscapeOf(c.var.act);
    const found = landscape.byId.get(c.req.valid("param").id);
    if (found?.noun !== noun.name) return nothingHere();
    return c.json(published(landscape, noun, seenThing(landscape, found)) as never, 200);
  });
}
