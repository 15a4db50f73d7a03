import { once } from "../../../kernel/once.ts";
import { addDays, type Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { livingAgreements } from "../processor-agreement/oversight.ts";
import { idOf, idsOf, type Landscape, numberOf, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { usesOf } from "./facts.ts";
import { type ScreeningCriterion, screen, screeningCriteria } from "./rules-screening.ts";

/** What the landscape knew when a processing was screened; a later screening is called for by what is new in it. */
export type KnownThen = {
  integrations: string[];
  sensitive: string[];
  processors: string[];
  ai: string[];
  purpose: string;
};

export type Answers = Partial<Record<ScreeningCriterion, boolean | null>>;
export type Screening = {
  id: string;
  processing: string;
  answers: Answers;
  nationalList: string | null;
  outcome: "required" | "proposed" | "open" | "not-proposed";
  known: KnownThen;
  owner: string | null;
  by: string;
  on: Day;
};

/** From how many people on we say that it is large scale [guess]. */
export const manyPeople = 5000;
/** Days from an event to the day it must have been looked at [guess]. */
const daysToLook = 30;

/** A filled-in answer and why; `names` are what it rests on. */
export type Prefilled = { answer: boolean | null; reason: ReasonCode | null; names: string[] };
export type ReasonCode =
  | "sensitive"
  | "not-sensitive"
  | "people"
  | "integrations"
  | "vulnerable"
  | "ai"
  | "no-ai";

const vulnerable =
  /child|pupil|patient|elder|employ|barn|børn|elev|ældre|äldre|eldre|pasient|anställ|ansat|medarbejd|lapsi|lapse|oppila|potila|vanhu|ikäänty|työntek/i;

const personalIntegrations = (landscape: Landscape, uses: readonly Thing[]): Thing[] => {
  const ids = new Set(uses.map(({ id }) => id));
  return thingsOf(landscape, "integration").filter(
    one =>
      one.values.personalData === "yes" && (ids.has(textOf(one, "source")) || ids.has(textOf(one, "target"))),
  );
};

/** What the landscape answers of the nine questions by itself; what it does not know stays open. */
export const prefilled = (landscape: Landscape, thing: Thing): Record<ScreeningCriterion, Prefilled> => {
  const uses = usesOf(landscape, thing);
  const named = (things: readonly Thing[]) => things.map(({ id }) => titleOf(landscape, id));
  const open: Prefilled = { answer: null, reason: null, names: [] };
  const sensitive = uses.filter(use => use.values.personalData === "sensitive");
  const ai = uses.filter(use => use.values.aiUse === "yes");
  const flows = personalIntegrations(landscape, uses);
  const people = numberOf(thing, "peopleConcerned");
  const subjects = textOf(thing, "dataSubjects");
  const all = (test: (use: Thing) => boolean) => uses.length > 0 && uses.every(test);
  return {
    ...(Object.fromEntries(screeningCriteria.map(code => [code, open])) as Record<
      ScreeningCriterion,
      Prefilled
    >),
    "sensitive-data":
      sensitive.length > 0
        ? { answer: true, reason: "sensitive", names: named(sensitive) }
        : all(use => use.values.personalData === "none" || use.values.personalData === "ordinary")
          ? { answer: false, reason: "not-sensitive", names: [] }
          : open,
    "large-scale": people === null ? open : { answer: people >= manyPeople, reason: "people", names: [] },
    "combined-data-sets":
      flows.length > 0
        ? {
            answer: true,
            reason: "integrations",
            names: [...new Set(flows.flatMap(one => [idOf(one, "source"), idOf(one, "target")]))].map(id =>
              titleOf(landscape, id ?? ""),
            ),
          }
        : open,
    "vulnerable-people": vulnerable.test(subjects)
      ? { answer: true, reason: "vulnerable", names: [subjects] }
      : open,
    "new-technology":
      ai.length > 0
        ? { answer: true, reason: "ai", names: named(ai) }
        : all(use => use.values.aiUse === "no")
          ? { answer: false, reason: "no-ai", names: [] }
          : open,
  };
};

/** What of the landscape a screening rests on, today. */
export const knownOf = (landscape: Landscape, thing: Thing): KnownThen => {
  const uses = usesOf(landscape, thing);
  const ids = new Set(uses.map(({ id }) => id));
  const agreements = livingAgreements(landscape).filter(one => idsOf(one, "uses").some(id => ids.has(id)));
  const ours = new Set(agreements.map(({ id }) => id));
  const place = (name: string, country: unknown) =>
    `${name} (${typeof country === "string" ? country : "?"})`;
  return {
    integrations: personalIntegrations(landscape, uses).map(({ id }) => id),
    sensitive: uses.flatMap(use => (use.values.personalData === "sensitive" ? [use.id] : [])),
    processors: [
      ...agreements.map(one => {
        const id = idOf(one, "processor") ?? "";
        return place(titleOf(landscape, id), landscape.byId.get(id)?.thing.values.country);
      }),
      ...thingsOf(landscape, "sub-processor").flatMap(one =>
        ours.has(idOf(one, "agreement") ?? "") ? [place(textOf(one, "name"), one.values.country)] : [],
      ),
    ],
    ai: uses.flatMap(use => (use.values.aiUse === "yes" ? [use.id] : [])),
    purpose: textOf(thing, "purposes"),
  };
};

export type ScreeningEvent = {
  code: "integration" | "sensitive" | "processor" | "ai" | "purpose";
  of: string;
  on: Day;
};

/** What has happened in the landscape since a processing was screened; each calls for another look. */
export const eventsSince = (landscape: Landscape, thing: Thing, then: KnownThen): ScreeningEvent[] => {
  const now = knownOf(landscape, thing);
  const news = (key: "integrations" | "sensitive" | "processors" | "ai") =>
    now[key].filter(one => !then[key].includes(one));
  const dayOf = (id: string, field: string): Day =>
    landscape.byId.get(id)?.thing.facts[field]?.on ?? landscape.today;
  const title = (id: string) => titleOf(landscape, id);
  return [
    ...news("integrations").map((id): ScreeningEvent => {
      const { source, target } = landscape.byId.get(id)!.thing.values;
      return {
        code: "integration",
        of: `${title(String(source))} – ${title(String(target))}`,
        on: dayOf(id, "personalData"),
      };
    }),
    ...news("sensitive").map(
      (id): ScreeningEvent => ({ code: "sensitive", of: title(id), on: dayOf(id, "personalData") }),
    ),
    ...news("processors").map((of): ScreeningEvent => ({ code: "processor", of, on: landscape.today })),
    ...news("ai").map((id): ScreeningEvent => ({ code: "ai", of: title(id), on: dayOf(id, "aiUse") })),
    ...(now.purpose === then.purpose
      ? []
      : [{ code: "purpose", of: "", on: dayOf(thing.id, "purposes") } satisfies ScreeningEvent]),
  ];
};

export type Waiting = {
  thing: Thing;
  kind: "again" | "lacking" | "likely" | "review";
  events: ScreeningEvent[];
  due: Day | null;
  owner: string | null;
};

/** The newest impact assessment of a processing. */
export const assessmentOf = (landscape: Landscape, id: string): Thing | undefined =>
  thingsOf(landscape, "assessment")
    .filter(one => one.values.kind === "impact" && idOf(one, "processing") === id)
    .sort((a, b) => inOrder(textOf(b, "doneOn"), textOf(a, "doneOn")))[0];

/** Every processing whose screening or assessment waits for somebody, the nearest day first. */
export const screeningWork = once((landscape: Landscape): readonly Waiting[] =>
  thingsOf(landscape, "processing")
    .filter(thing => !(typeof thing.values.to === "string" && thing.values.to <= landscape.today))
    .flatMap((thing): Waiting[] => {
      const last = landscape.screenings.get(thing.id);
      const done = assessmentOf(landscape, thing.id);
      const next = done && idOf(done, "nextReview");
      const owner = last?.owner ?? null;
      const events = last ? eventsSince(landscape, thing, last.known) : [];
      if (events.length > 0) {
        const first = events.map(({ on }) => on).sort()[0]!;
        return [{ thing, kind: "again", events, due: addDays(first, daysToLook), owner }];
      }
      if (last && ["required", "proposed"].includes(last.outcome) && !done)
        return [{ thing, kind: "lacking", events, due: addDays(last.on, daysToLook), owner }];
      if (next && next <= landscape.today) return [{ thing, kind: "review", events, due: next, owner }];
      if (last || done) return [];
      const found = prefilled(landscape, thing);
      const answers = Object.fromEntries(screeningCriteria.map(code => [code, found[code].answer]));
      return screen(answers, false).met.length >= 2
        ? [{ thing, kind: "likely", events, due: null, owner }]
        : [];
    })
    .sort((a, b) => inOrder(a.due ?? "9", b.due ?? "9")),
);
