import { isId } from "../../../kernel/ids.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import {
  checkedBase,
  KitosClient,
  type KitosLimits,
  type KitosWorld,
  kitosLimits,
  realWorld,
} from "./client.ts";
import type { PageWork, ReadPage } from "./pages.ts";
import { jsonIn } from "./parse.ts";
import { type KitosList, kitosListNames } from "./schema.ts";

export type KitosProgress = { list: KitosList; step: number; steps: number; page: number; items: number };
export type KitosSource = {
  /** "https://kitos.dk" or with "/api/v2" behind. */
  baseUrl: string;
  access: { token: string } | { email: string; password: string };
  organizationUuid: string;
  onProgress?: (progress: KitosProgress) => void;
  /** The cursor of the last reading: only what changed since is read. Read whole at least once a week. */
  since?: string;
  /** Only for a simulator on the same machine; a hosted installation leaves it off. */
  allowLocalhost?: boolean;
  limits?: Partial<KitosLimits>;
  /** What is to be told beside what is read. */
  notes?: readonly Refusal[];
} & Partial<KitosWorld>;

/** As many as KITOS gives at once. */
export const pageSize = 250;
/** Longer no token is; it is read at once, in this thread. */
const maxToken = 64 * 1024;
// A change committed while the last reading ran may carry an earlier time: read a little twice.
const overlapMs = 10 * 60_000;

/**
 * Reads a municipality from KITOS, API v2, and answers what is kept with a draft. Any fault stops it with nothing
 * half-read handed on. This thread asks and waits; what came is parsed and packed by `work`.
 */
export const askKitos = async (source: KitosSource, work: PageWork): Promise<Result<Uint8Array>> => {
  const base = checkedBase(source.baseUrl.replace(/\/api(\/v2)?\/?$/, ""), source.allowLocalhost ?? false);
  if (!base.ok) return base;
  if (!isId(source.organizationUuid)) return refused("kitos.bad-organization");
  if (source.since !== undefined && Number.isNaN(Date.parse(source.since)))
    return refused("kitos.bad-cursor");
  const world: KitosWorld = {
    fetch: source.fetch ?? realWorld.fetch,
    sleep: source.sleep ?? realWorld.sleep,
    random: source.random ?? realWorld.random,
    now: source.now ?? realWorld.now,
  };
  const limits = { ...kitosLimits, ...source.limits };
  const client = new KitosClient(base.value, world, limits);
  const cursor = world.now().toISOString();
  const token = await tokenOf(client, source.access);
  if (!token.ok) return token;
  const changedSince = source.since && new Date(Date.parse(source.since) - overlapMs).toISOString();
  const pages: ReadPage[] = [];
  const lists = kitosListNames.filter(list => list !== "deleted-entities" || changedSince);
  for (const [step, list] of lists.entries()) {
    const report = (page: number, count: number) =>
      source.onProgress?.({ list, step: step + 1, steps: lists.length, page, items: count });
    const read = await readList(client, list, callFor(list, source.organizationUuid, changedSince), {
      token: token.value,
      limits,
      work,
      report,
    });
    if (!read.ok) return read;
    pages.push(...read.value);
  }
  const unknownKeys: Record<string, number> = {};
  for (const page of pages)
    for (const [key, n] of Object.entries(page.unknownKeys)) unknownKeys[key] = (unknownKeys[key] ?? 0) + n;
  const whole = (list: KitosList) => changedSince === undefined || list === "organization-units";
  const { organizationUuid, notes = [] } = source;
  return work.pack({
    pages,
    organizationUuid,
    whole: kitosListNames.filter(whole),
    unknownKeys,
    notes: [...notes],
    cursor,
  });
};

const tokenOf = async (client: KitosClient, access: KitosSource["access"]): Promise<Result<string>> => {
  if ("token" in access) return done(access.token);
  const path = "api/authorize/GetToken";
  const answer = await client.bytes({ path, body: access });
  if (!answer.ok) return answer;
  const json = answer.value.byteLength > maxToken ? undefined : jsonIn(answer.value);
  if (json === undefined) return refused("kitos.not-json", { path });
  const token =
    typeof json === "object" &&
    json &&
    "response" in json &&
    typeof json.response === "object" &&
    json.response &&
    "token" in json.response
      ? json.response.token
      : undefined;
  return typeof token === "string" && token ? done(token) : refused("kitos.no-token");
};

/** Where a list lies and what is asked. Systems and interfaces are always read whole: "newly used" is no change of theirs. */
const callFor = (
  list: KitosList,
  uuid: string,
  changedSince: string | undefined,
): { path: string; query: Record<string, string> } => {
  const since = changedSince ? { changedSinceGtEq: changedSince } : {};
  switch (list) {
    case "organizations":
      return { path: "api/v2/organizations", query: {} };
    case "organization-units":
      // Units are few and hang together: read whole, so that a parent is always there.
      return { path: `api/v2/organizations/${uuid}/organization-units`, query: {} };
    case "users":
      return { path: `api/v2/organizations/${uuid}/users`, query: {} };
    case "kle-options":
      return { path: "api/v2/kle-options", query: {} };
    case "it-systems":
    case "it-interfaces":
      return { path: `api/v2/${list}`, query: { usedInOrganizationUuid: uuid, includeDeactivated: "true" } };
    case "it-system-usages":
    case "it-contracts":
    case "data-processing-registrations":
      return { path: `api/v2/${list}`, query: { organizationUuid: uuid, ...since } };
    case "deleted-entities":
      return { path: "api/v2/delta-feed/deleted-entities", query: { deletedSinceUTC: changedSince ?? "" } };
  }
};

type Reading = {
  token: string;
  limits: KitosLimits;
  work: PageWork;
  report: (page: number, count: number) => void;
};

const readList = async (
  client: KitosClient,
  list: KitosList,
  { path, query }: { path: string; query: Record<string, string> },
  { token, limits, work, report }: Reading,
): Promise<Result<ReadPage[]>> => {
  const pages: ReadPage[] = [];
  let count = 0;
  for (let page = 0; page < limits.maxPages; page++) {
    const call = { path, query: { ...query, page: String(page), pageSize: String(pageSize) }, token };
    const answer = await client.bytes(call);
    if (!answer.ok) return answer;
    const read = await work.read({ list, path, bytes: answer.value });
    if (!read.ok) return read;
    // A server that knows no paging sends the same page for ever.
    if (pages.at(-1)?.first === read.value.first) return refused("kitos.page-repeats", { list });
    pages.push(read.value);
    count += read.value.count;
    report(page, count);
    if (read.value.count < pageSize) return done(pages);
  }
  return refused("kitos.too-many-pages", { list, max: limits.maxPages });
};
