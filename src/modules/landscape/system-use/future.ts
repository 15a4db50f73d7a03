import { addDays, type Day, isDay } from "../../../kernel/period.ts";
import { addQuarters, isQuarter, periodOf } from "../../../kernel/quarter.ts";
import { contractOf } from "../contract/facts.ts";
import { validContract } from "../contract/rules.ts";
import { quartersOf, saysLength } from "../initiative/load.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { type Effect, inUse, type UseAhead, type UseInTime, usesAhead } from "./rules-future.ts";

export type Future = {
  day: Day;
  /** How many are in use today. */
  now: number;
  uses: readonly UseAhead[];
  /** Of how many in use today the life cycle is not known: whether and when they go nobody has said. */
  unsaid: number;
  /** Accepted initiatives that name no system they introduce, change or retire. */
  silent: number;
  /** Those still there whose main contract has run out by then. */
  uncovered: readonly string[];
  /** Accepted initiatives without a start: nobody knows when they take effect. */
  undated: number;
  /** Initiatives whose length nobody has said: what they do comes when we guess, at the earliest. */
  unmeasured: ReadonlySet<string>;
};

/** The day the address asks for, today at the earliest; else the last day of next year. */
export const dayAsked = (landscape: Landscape, query: URLSearchParams): Day => {
  const asked = query.get("day") ?? "";
  if (isDay(asked) && asked < landscape.today) return landscape.today;
  if (isDay(asked) && asked < "2100") return asked;
  return `${Number(landscape.today.slice(0, 4)) + 1}-12-31`;
};

/** The system uses on a day ahead, with the effects of accepted initiatives applied. */
export const futureOf = (landscape: Landscape, day: Day): Future => {
  const uses = thingsOf(landscape, "system-use").map(inTime);
  const accepted = thingsOf(landscape, "initiative").filter(one =>
    ["decided", "running", "done"].includes(textOf(one, "stage")),
  );
  const ahead = usesAhead(
    uses,
    accepted.flatMap(one => effectsOf(landscape, one)),
    landscape.today,
    day,
  );
  const unmeasured = new Set(
    accepted
      .filter(one => textOf(one, "stage") !== "done" && !saysLength(landscape, one))
      .map(({ id }) => id),
  );
  const current = uses.filter(use => inUse(use, landscape.today));
  const contracts = new Map(thingsOf(landscape, "contract").map(one => [one.id, contractOf(one)]));
  return {
    day,
    now: current.length,
    unsaid: current.filter(({ lifeCycle, to }) => lifeCycle === "unknown" && to === null).length,
    silent: accepted.filter(one => textOf(one, "stage") !== "done" && !touches(one)).length,
    uses: ahead,
    uncovered: ahead.flatMap(({ id, state, initiativeId }) => {
      // It goes only if what retires it is as short as we guess: until then somebody must look after it.
      const gone = state === "goes" && !(initiativeId && unmeasured.has(initiativeId));
      const main = contracts.get(idOf(landscape.byId.get(id)!.thing, "mainContract") ?? "");
      return !gone && main && !validContract(main, day, other => contracts.get(other)).valid ? [id] : [];
    }),
    undated: accepted.filter(one => touches(one) && throughOn(landscape, one) === null).length,
    unmeasured,
  };
};

const inTime = (use: Thing): UseInTime => ({
  id: use.id,
  lifeCycle: idOf(use, "lifeCycle"),
  from: idOf(use, "from"),
  to: idOf(use, "to"),
});

const kinds = ["introduces", "changes", "retires"] as const;
const touches = (initiative: Thing) => kinds.some(kind => idsOf(initiative, kind).length > 0);

/** What is done is through today; else the day after its last quarter. */
const throughOn = (landscape: Landscape, initiative: Thing): Day | null => {
  if (textOf(initiative, "stage") === "done") return landscape.today;
  const start = textOf(initiative, "start");
  if (!isQuarter(start)) return null;
  const quarters = quartersOf(landscape, initiative);
  return periodOf(addQuarters(start, quarters - 1)).to ?? addDays(landscape.today, 1);
};

const effectsOf = (landscape: Landscape, initiative: Thing): Effect[] => {
  const from = throughOn(landscape, initiative);
  // What a finished initiative changed is how it is today.
  const now = textOf(initiative, "stage") === "done";
  return from === null
    ? []
    : kinds
        .filter(kind => !(now && kind === "changes"))
        .flatMap(kind =>
          idsOf(initiative, kind).map(useId => ({ useId, kind, initiativeId: initiative.id, from })),
        );
};
