import { rateLimiter } from "../../../platform/http/rates.ts";
import { type Answer, dataAnswer, defaultAnswer, jsonOf, metadataAnswer, type Telling } from "./answer.ts";
import { codelistOf, tableIdIn } from "./rules-codelist.ts";
import { secondsToKeep } from "./rules-eight.ts";
import { type Answered, answered, type Fault, problemOf, wrong } from "./rules-fault.ts";
import { configOf, entryOf, type House, type Listed, listOf } from "./rules-listing.ts";
import { askedOf, bodyAsked, listAsked, type Parameters, parametersOf } from "./rules-request.ts";
import { langOf } from "./rules-table.ts";

/** What is open now: every table as the list tells it, and one of them with its cells. */
export type Tables = {
  listed: () => Promise<readonly Listed[]>;
  table: (id: string) => Promise<Listed | null>;
};

export type Statistics = Telling & { tables: Tables; house: House; clock: () => Date };

/** Answers a request below `/api/v2`; `visitor` is where it comes from. */
export type StatisticsApi = (request: Request, visitor: string) => Promise<Response>;

/** A subset of PxWeb's API v2: read by everybody without a key, so often a visitor as the house allows. */
export const statisticsApi = (statistics: Statistics): StatisticsApi => {
  const { house, clock } = statistics;
  const { maxCallsPerTimeWindow: atOnce, timeWindow } = house;
  const rate = { name: "statistics", matches: () => true, perMinute: (atOnce / timeWindow) * 60, atOnce };
  const wait = rateLimiter([rate], () => clock().getTime());
  return async (request, visitor) => {
    const seconds = wait(request.method, "", visitor);
    const found = seconds > 0 ? wrong("calls") : await answerTo(request, statistics);
    if (!found.ok) return refusal(found.fault, seconds);
    const { type, body } = found.value;
    const kept = `public, max-age=${secondsToKeep(clock())}`;
    return new Response(request.method === "HEAD" ? null : body, {
      headers: {
        "Content-Type": type,
        "Cache-Control": request.method === "POST" ? "no-store" : kept,
        ...open,
      },
    });
  };
};

/** Anybody's page may read what is open to everybody. */
const open = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

const refusal = (fault: Fault, seconds: number): Response => {
  const problem = problemOf(fault);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json; charset=utf-8",
      // What is not there may open the next second.
      "Cache-Control": "no-store",
      ...(seconds > 0 && { "Retry-After": String(seconds) }),
      ...open,
    },
  });
};

const answerTo = async (request: Request, statistics: Statistics): Promise<Answered<Answer>> => {
  const url = new URL(request.url);
  const parameters = parametersOf(url.searchParams);
  const [place = "", id, part, ...rest] = pathOf(url);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (rest.length > 0 || (!reads && !(request.method === "POST" && part === "data"))) return wrong("address");
  if (place === "config" && id === undefined) return answered(jsonOf(configOf(statistics.house)));
  if (/^codelists$/i.test(place) && id !== undefined && part === undefined)
    return codelistAnswer(id, parameters, statistics);
  if (place !== "tables") return wrong("address");
  if (id === undefined) return listAnswer(parameters, statistics);
  const found = await statistics.tables.table(id);
  if (!found) return wrong("table");
  const { table } = found;
  if (part === undefined) {
    const lang = langOf(table, parameters.get("lang"));
    return answered(jsonOf({ language: lang, ...entryOf(found, lang, statistics.at) }));
  }
  if (part === "metadata") return metadataAnswer(table, parameters, statistics);
  if (part === "defaultselection") return answered(defaultAnswer(table, parameters));
  if (part !== "data") return wrong("address");
  const asked = reads ? askedOf(parameters) : bodyAsked(await jsonIn(request));
  return asked.ok ? dataAnswer(table, asked.value, parameters, statistics) : asked;
};

/** The parts of the address below /api/v2; what cannot be read is nothing that is there. */
const pathOf = ({ pathname }: URL): string[] => {
  try {
    return pathname
      .replace(/^\/api\/v2\/?/, "")
      .split("/")
      .filter(Boolean)
      .map(decodeURIComponent);
  } catch {
    return [];
  }
};

const listAnswer = async (
  parameters: Parameters,
  { tables, house, clock, at }: Statistics,
): Promise<Answered<Answer>> => {
  const asked = listAsked(parameters, clock());
  if (!asked.ok) return asked;
  const wanted = parameters.get("lang")?.toLowerCase();
  const lang = house.languages.find(({ id }) => id === wanted)?.id ?? house.defaultLanguage;
  const list = listOf(await tables.listed(), asked.value, lang, at);
  return list.ok ? answered(jsonOf(list.value)) : list;
};

const codelistAnswer = async (
  name: string,
  parameters: Parameters,
  { tables, at }: Statistics,
): Promise<Answered<Answer>> => {
  const found = await tables.table(tableIdIn(name));
  const list = found && codelistOf(found.table, name, parameters.get("lang"), at);
  return list ? answered(jsonOf(list)) : wrong("list");
};

/** An empty body asks nothing in particular; one that is no JSON fits no schema. */
const jsonIn = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};
