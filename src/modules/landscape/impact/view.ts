import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { livingFlows } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape as Whole } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { graphOf, kindOfNoun, nounOfKind } from "./graph.ts";
import { type Depth, impactOf, keyOf, type Landscape, type Reached, type ThingKind } from "./rules.ts";

export const depths: readonly Depth[] = [1, 2, 3, 4, 5];

/** How many steps the address asks to follow. */
export const depthOf = (query: URLSearchParams): Depth =>
  depths.find(depth => depth === Number(query.get("depth") ?? 3)) ?? 3;

/** The things of one kind that are reached, and how many of them lie one, two, … steps away. */
export type Group = { kind: ThingKind; things: readonly Reached[]; bySteps: readonly number[] };

export type Impact = {
  kind: ThingKind;
  name: string;
  /** Systems that stop: they no longer get their data, or what they rest on is gone. */
  stops: readonly Reached[];
  /** False while no integration of the system is registered: then nobody knows what it feeds. */
  flowsKnown: boolean;
  /** Units and tasks that lose a system they use, or that carries them. */
  units: number;
  tasks: number;
  /** False while a system that goes or stops says no using unit, or no task: then there may be more. */
  usersSaid: boolean;
  tasksSaid: boolean;
  /** Those units and tasks, by key. */
  losing: ReadonlySet<string>;
  /** The systems that go or stop of which nobody has said who uses them: how many, and the units that answer for them. */
  unsaid: number;
  responsible: readonly string[];
  /** Those units, by key. */
  answering: ReadonlySet<string>;
  groups: readonly Group[];
};

/** What happens if a thing goes, as far as `depth` steps away; null when the walk does not know it. */
export const impactIn = (whole: Whole, id: string, depth: Depth): Impact | null => {
  const kind = kindOfNoun(whole.byId.get(id)?.noun ?? "");
  if (!kind) return null;
  const graph = graphOf(whole);
  const start = keyOf({ kind, id });
  const reached = impactOf(graph, start, { direction: "down", depth });
  const stops = reached.filter(({ why }) => why === "breaks");
  const gone = [...(kind === "system-use" ? [start] : []), ...stops.map(({ thing }) => keyOf(thing))];
  const units = leaning(graph, gone, "unit");
  const tasks = leaning(graph, gone, "task");
  const unsaid = gone.filter(key => !said(whole, [key], "usingUnits"));
  const answering = new Set([...leaning(graph, unsaid, "responsible")].filter(key => !units.has(key)));
  return {
    kind,
    name: graph.things.get(start)?.name ?? "",
    stops,
    flowsKnown: flowsKnown(whole, id),
    units: units.size,
    tasks: tasks.size,
    usersSaid: unsaid.length === 0,
    tasksSaid: said(whole, gone, "tasks"),
    losing: new Set([...units, ...tasks]),
    unsaid: unsaid.length,
    responsible: [...answering].map(key => graph.things.get(key)?.name ?? ""),
    answering,
    groups: groupsOf(reached, depth),
  };
};

/** Whether anybody has written down what a system sends or gets today. */
export const flowsKnown = (whole: Whole, use: string): boolean =>
  livingFlows(whole).some(flow => idOf(flow, "source") === use || idOf(flow, "target") === use);

const said = (whole: Whole, gone: readonly string[], field: "usingUnits" | "tasks"): boolean =>
  gone.every(key => {
    const use = whole.byId.get(key.slice(key.indexOf(":") + 1))?.thing;
    return use !== undefined && idsOf(use, field).length > 0;
  });

const leaning = (graph: Landscape, gone: readonly string[], kind: string): ReadonlySet<string> =>
  new Set(
    gone.flatMap(key => (graph.below.get(key) ?? []).filter(tie => tie.kind === kind).map(({ to }) => to)),
  );

const groupsOf = (reached: readonly Reached[], depth: Depth): Group[] => {
  const byKind = new Map<ThingKind, Reached[]>();
  for (const one of reached) byKind.set(one.thing.kind, [...(byKind.get(one.thing.kind) ?? []), one]);
  return [...byKind]
    .map(([kind, things]) => ({
      kind,
      things,
      bySteps: Array.from(
        { length: depth },
        (_, i) => things.filter(({ path }) => path.length === i + 1).length,
      ),
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

/** What stops and who feels it first, then what somebody must look at. */
const order: readonly ThingKind[] = [
  "system-use",
  "unit",
  "task",
  "processing-activity",
  "contract",
  "initiative",
  "data-set",
  "interface",
  "supplier",
];

/** The way to a thing, by the names on it. */
export const pathText = (whole: Whole, from: string, { path }: Reached): string =>
  [from, ...path.map(step => graphOf(whole).things.get(step.to)?.name ?? "")].join(" → ");

/** Whether "none stops" would only mean that nobody has written down what goes where. */
export const stopsUnknown = ({ kind, stops, flowsKnown }: Impact): boolean =>
  kind === "system-use" && stops.length === 0 && !flowsKnown;

/** The answer in one sentence: what stops, and how many units lose a system. */
export const answerText = (impact: Impact, lang: Lang): string => {
  const t = texts(lang);
  const { kind, name, stops, units } = impact;
  const used = kind === "system-use";
  const answer = t("impact.answer", {
    name,
    systems: stopsUnknown(impact)
      ? t("impact.unknown")
      : t(used ? "impact.stop" : "impact.rest", { n: stops.length }),
    units:
      units === 0 && !impact.usersSaid
        ? t("impact.lose-unknown")
        : t(used ? "impact.lose" : "impact.use", { n: units }),
  });
  return [answer, ...usersUnsaid(impact, lang)].join(" ");
};

const namedOf = 3;

/** That nobody has said who uses what goes or stops, and who answers for it. */
const usersUnsaid = ({ kind, stops, usersSaid, unsaid, responsible }: Impact, lang: Lang): string[] => {
  const t = texts(lang);
  if (usersSaid) return [];
  if (responsible.length === 0) return [t("impact.users-unsaid")];
  const rest = responsible.length - namedOf;
  const named = [
    ...responsible.slice(0, namedOf),
    ...(rest > 0 ? [t("impact.more-units", { n: rest })] : []),
  ];
  return [
    // Only the system asked about goes.
    kind === "system-use" && stops.length === 0
      ? t("impact.users-nobody")
      : t("impact.users-of", { n: unsaid }),
    t("impact.responsible", { units: formats(lang).list(named) }),
  ];
};

/** What the landscape points to in the organisation, and the folder of its pages there. */
const folders: Readonly<Record<string, string>> = { unit: "units", person: "people", position: "positions" };

export const kindText = (kind: string, lang: Lang): string =>
  folders[kind]
    ? texts(lang)(`kinds.${kind}` as "kinds.unit")
    : nounsText(nounNamed(nounOfKind(kind))!, lang);

/** The way back from a view of a thing: over the list of its kind to the thing itself. */
export const crumbsOf = (kind: string, id: string, name: string, lang: Lang) => {
  const own = { label: name, href: addressOfThing(kind, id) };
  const list = { label: kindText(kind, lang), href: listOf(kind) };
  return folders[kind]
    ? [list, own]
    : [{ label: texts(lang)("crumb.landscape"), href: "/landscape" }, list, own];
};

const listOf = (kind: string): string =>
  kind === "unit"
    ? "/organisation"
    : folders[kind]
      ? `/organisation/${folders[kind]}`
      : `/landscape/${nounNamed(nounOfKind(kind))!.plural}`;

export const addressOfThing = (kind: string, id: string): string =>
  folders[kind] ? `/organisation/${folders[kind]}/${id}` : `${listOf(kind)}/${id}`;
