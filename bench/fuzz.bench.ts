import fc from "fast-check";
import { z } from "zod";
import { atMost, type Figure, told } from "./figure.ts";
import { withExamples } from "./process.ts";
import { signIn } from "./sign-in.ts";

const requests = Number(process.env.REQUESTS ?? 100_000);
const askers = 8;
/** Each key may ask 1,200 times a minute. */
const keys = 80;
const municipality = "Almviken";

/**
 * Requests made from the API's own description, with values that fit it and values that do not. Each answer must be
 * what the description says or a problem told as problem+json, and none may be an unexpected error.
 */
export const run = (): Promise<Figure[]> => withExamples(measure);

const measure = async (url: string): Promise<Figure[]> => {
  const cookie = await signIn(url, municipality);
  const bearers: string[] = [];
  for (let n = 0; n < keys; n++) bearers.push(await newKey(url, cookie, `Bench ${n}`));
  const description = (await fetch(`${url}/api/v1/openapi.json`).then(answer =>
    answer.json(),
  )) as Description;
  const shapes = shapesOf(description);
  const ids = await idsThere(url, bearers[0]!, shapes);
  const asked = fc.sample(
    fc.oneof(
      ...shapes.map(shape =>
        addressesOf(shape, ids.get(shape.path.split("/{")[0]!) ?? [...ids.values()].flat()),
      ),
    ),
    {
      numRuns: requests,
      seed: 1,
    },
  );
  const seen = { crashed: [] as string[], unlike: [] as string[], fit: 0, refused: 0 };
  const memory: { n: number; bytes: number }[] = [];
  let next = 0;
  const ask = async (): Promise<void> => {
    for (let n = next++; n < asked.length; n = next++) {
      const { shape, address, method } = asked[n]!;
      const headers = { authorization: `Bearer ${bearers[n % keys]}` };
      const answer = await fetch(url + address, { method, headers, redirect: "manual" });
      const body = await answer.text();
      const what = `${answer.status} ${method} ${address.slice(0, 200)}`;
      if (answer.status >= 500) seen.crashed.push(what);
      else if (answer.status === 200) {
        seen.fit++;
        if (method === "GET" && !shape.fits(body)) seen.unlike.push(what);
      } else {
        seen.refused++;
        if (!isProblem(answer, body)) seen.unlike.push(what);
      }
      if (n % 2_000 === 0) {
        memory.push({ n, bytes: await memoryOf(url) });
        console.error(`  ${n} asked, ${seen.crashed.length} errors, ${seen.unlike.length} unlike`);
      }
    }
  };
  await Promise.all(Array.from({ length: askers }, ask));
  for (const what of [...seen.crashed, ...seen.unlike].slice(0, 10)) console.error(`  ${what}`);
  const warm = memory.filter(({ n }) => n >= requests / 3);
  return [
    told("fuzz: requests", requests, "requests"),
    told("fuzz: answered with what was asked", seen.fit, "answers"),
    told("fuzz: refused with a problem", seen.refused, "answers"),
    atMost("fuzz: unexpected errors", 0, seen.crashed.length, "answers"),
    atMost("fuzz: answers unlike the description", 0, seen.unlike.length, "answers"),
    told(
      "fuzz: growth of the server's memory over the last two thirds",
      (slope(warm) * 100_000) / 2 ** 20,
      "MiB per 100,000 requests",
      1,
    ),
  ];
};

type Parameter = {
  name: string;
  in: "path" | "query";
  schema: { type?: string; format?: string; enum?: string[] };
};
type Description = {
  paths: Record<string, Record<string, { parameters?: Parameter[]; responses: Responses }>>;
  components?: { schemas?: Record<string, unknown> };
};
type Responses = Record<string, { content?: Record<string, { schema: Record<string, unknown> }> }>;
type Shape = { path: string; parameters: Parameter[]; fits: (body: string) => boolean };

const shapesOf = ({ paths, components }: Description): Shape[] =>
  Object.entries(paths).flatMap(([path, methods]) => {
    const get = methods.get;
    const schema = get?.responses["200"]?.content?.["application/json"]?.schema;
    if (!get || !schema) throw new Error(`${path} has no description of its answer`);
    const whole = JSON.stringify({ ...schema, $defs: components?.schemas ?? {} });
    const parsed = z.fromJSONSchema(JSON.parse(whole.replaceAll("#/components/schemas/", "#/$defs/")));
    const fits = (body: string) => {
      const value = jsonOf(body);
      return value !== undefined && parsed.safeParse(value).success;
    };
    return [{ path: `/api/v1${path.replace(/^\/api\/v1/, "")}`, parameters: get.parameters ?? [], fits }];
  });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Things that are really there by the address of their list, so that not every question for one ends with "not there". */
const idsThere = async (
  url: string,
  bearer: string,
  shapes: readonly Shape[],
): Promise<Map<string, string[]>> => {
  const ids = new Map<string, string[]>();
  for (const { path } of shapes.filter(shape => !shape.path.includes("{"))) {
    const answer = await fetch(`${url}${path}?limit=20`, { headers: { authorization: `Bearer ${bearer}` } });
    const found = [...(await answer.text()).matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id]) => id!);
    if (found.length > 0) ids.set(path, found.slice(0, 20));
  }
  if (ids.size === 0) throw new Error("nothing is there to ask for");
  return ids;
};

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    "",
    "' or 1=1 --",
    "\u0000",
    "%",
    "..%2f",
    "-1",
    "1e9",
    "NaN",
    "0x10",
    "constructor",
    "__proto__",
    "null",
  ),
  fc.bigInt().map(String),
  fc.double().map(String),
);

const days = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date("2015-01-01"), max: new Date("2035-12-31") })
    .map(day => day.toISOString().slice(0, 10)),
  fc.constantFrom("0000-00-00", "2026-02-31", "9999-12-31", "2026-1-1", "+275760-09-13"),
);

const textsOf = ({ schema }: Parameter, ids: readonly string[]): fc.Arbitrary<string> => {
  const fitting: fc.Arbitrary<string> = schema.enum
    ? fc.constantFrom(...schema.enum)
    : schema.type === "integer" || schema.type === "number"
      ? fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: -2, max: 11_000 })).map(String)
      : schema.format === "date"
        ? days
        : fc.oneof(fc.constantFrom(...ids), fc.uuid());
  return fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: nasty });
};

/** Addresses of one route: each query parameter there, missing or twice, sometimes one nobody knows. */
const addressesOf = (shape: Shape, ids: readonly string[]) => {
  const inPath = shape.parameters.filter(one => one.in === "path");
  const inQuery = shape.parameters.filter(one => one.in === "query");
  return fc
    .record({
      path: fc.tuple(...inPath.map(one => textsOf(one, ids))),
      query: fc.tuple(...inQuery.map(one => fc.array(textsOf(one, ids), { maxLength: 2 }))),
      unknown: fc.option(fc.tuple(nasty, nasty), { freq: 9 }),
      method: fc.oneof(
        { weight: 30, arbitrary: fc.constant("GET") },
        { weight: 1, arbitrary: fc.constantFrom("HEAD", "POST", "PUT", "DELETE", "PATCH") },
      ),
    })
    .map(({ path, query, unknown, method }) => {
      const filled = inPath.reduce(
        (text, one, i) => text.replace(`{${one.name}}`, encodeURIComponent(wellFormed(path[i]!)) || "%20"),
        shape.path,
      );
      const search = new URLSearchParams([
        ...inQuery.flatMap((one, i) => query[i]!.map(value => [one.name, value])),
        ...(unknown ? [unknown] : []),
      ]);
      return { shape, address: search.size > 0 ? `${filled}?${search}` : filled, method };
    });
};

/** Half a pair of surrogates cannot be written in an address at all. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\uFFFD");

const isProblem = (answer: Response, body: string): boolean => {
  if (!answer.headers.get("content-type")?.startsWith("application/problem+json")) return false;
  if (body === "") return answer.status >= 400;
  const told = z.object({
    type: z.string(),
    title: z.string().min(1),
    status: z.literal(answer.status),
    code: z.string(),
  });
  return told.safeParse(jsonOf(body)).success;
};

const newKey = async (url: string, cookie: string, name: string): Promise<string> => {
  const page = await fetch(`${url}/trust/keys`, { headers: { cookie } }).then(answer => answer.text());
  const until = /name="until"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="until"/.exec(page);
  const form = /name="form"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="form"/.exec(page);
  const fields = { name, until: until?.[1] ?? until?.[2] ?? "", form: form?.[1] ?? form?.[2] ?? "" };
  const body = new URLSearchParams(fields);
  const answer = await fetch(`${url}/trust/keys`, { method: "POST", headers: { cookie, origin: url }, body });
  const key = /samsyn_[\w-]+/.exec(await answer.text())?.[0];
  if (!key) throw new Error(`no key: ${answer.status}`);
  return key;
};

const memoryOf = async (url: string): Promise<number> => {
  const metrics = await fetch(`${url}/metrics`).then(answer => answer.text());
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
};

/** Bytes a request, by least squares. */
const slope = (points: readonly { n: number; bytes: number }[]): number => {
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const [middle, weight] = [mean(points.map(one => one.n)), mean(points.map(one => one.bytes))];
  const sum = (of: (one: { n: number; bytes: number }) => number) =>
    points.reduce((all, one) => all + of(one), 0);
  return sum(one => (one.n - middle) * (one.bytes - weight)) / sum(one => (one.n - middle) ** 2);
};
