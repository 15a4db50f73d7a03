import { isId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { KitosAnswers } from "./answers.ts";
import {
  checkedBase,
  KitosClient,
  type KitosLimits,
  type KitosWorld,
  kitosLimits,
  realWorld,
} from "./client.ts";
import { distinct, parseItems } from "./parse.ts";
import { type Item, type KitosItems, type KitosList, kitosListNames } from "./schema.ts";

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
} & Partial<KitosWorld>;

/** As many as KITOS gives at once. */
export const pageSize = 250;
// A change committed while the last reading ran may carry an earlier time: read a little twice.
const overlapMs = 10 * 60_000;

/** Reads a municipality from KITOS, API v2. Any fault stops it with nothing half-read handed on. */
export const askKitos = async (source: KitosSource): Promise<Result<KitosAnswers>> => {
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
  const items: KitosItems = {};
  const unknownKeys: Record<string, number> = {};
  const lists = kitosListNames.filter(list => list !== "deleted-entities" || changedSince);
  for (const [step, list] of lists.entries()) {
    const report = (page: number, count: number) =>
      source.onProgress?.({ list, step: step + 1, steps: lists.length, page, items: count });
    const read = await readList(client, list, callFor(list, source.organizationUuid, changedSince), {
      token: token.value,
      limits,
      unknownKeys,
      report,
    });
    if (!read.ok) return read;
    Object.assign(items, { [list]: read.value });
  }
  const whole = (list: KitosList) => changedSince === undefined || list === "organization-units";
  const { organizationUuid } = source;
  return done({
    organizationUuid,
    items,
    whole: kitosListNames.filter(whole),
    unknownKeys,
    notes: [],
    cursor,
  });
};

const tokenOf = async (client: KitosClient, access: KitosSource["access"]): Promise<Result<string>> => {
  if ("token" in access) return done(access.token);
  const answer = await client.json({ path: "api/authorize/GetToken", body: access });
  if (!answer.ok) return answer;
  const json = answer.value;
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
  unknownKeys: Record<string, number>;
  report: (page: number, count: number) => void;
};

const readList = async <List extends KitosList>(
  client: KitosClient,
  list: List,
  { path, query }: { path: string; query: Record<string, string> },
  { token, limits, unknownKeys, report }: Reading,
): Promise<Result<NonNullable<KitosItems[List]>>> => {
  const all: unknown[] = [];
  let before = "";
  for (let page = 0; page < limits.maxPages; page++) {
    const call = { path, query: { ...query, page: String(page), pageSize: String(pageSize) }, token };
    const answer = await client.json(call);
    if (!answer.ok) return answer;
    const parsed = parseItems(list, answer.value, unknownKeys);
    if (!parsed.ok) return parsed;
    all.push(...parsed.value);
    report(page, all.length);
    if (parsed.value.length < pageSize) return done(unique(list, all));
    // A server that knows no paging sends the same page for ever.
    const now = JSON.stringify(parsed.value[0]);
    if (now === before) return refused("kitos.page-repeats", { list });
    before = now;
  }
  return refused("kitos.too-many-pages", { list, max: limits.maxPages });
};

/** Each thing once, as last told. */
export const unique = <List extends KitosList>(list: List, all: unknown[]): NonNullable<KitosItems[List]> =>
  // Parsed by the list's own schema just above; deletions have no uuid of their own and may repeat.
  (list === "deleted-entities"
    ? all
    : distinct(all as Item<Exclude<KitosList, "deleted-entities">>[])) as NonNullable<KitosItems[List]>;
