import type { Lang } from "../../../kernel/lang.ts";
import type { HolderTitle } from "../../organisation/index.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { fieldsOf, type Noun } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Value, Values } from "../register/rules.ts";
import { currencies, fieldText, show } from "../register/show.ts";
import type { ImportPlan } from "./rules.ts";

export const lineActions = ["created", "changed", "removed"] as const;

/** One thing as the preview tells it: what is written of it, and what stood there. */
export type Line = {
  noun: string;
  id: string;
  action: (typeof lineActions)[number];
  before: Values;
  after: Values;
};

/** What a plan does, a line a thing. */
export const linesOf = (plan: Pick<ImportPlan, "created" | "changed" | "removed">): Line[] => [
  ...plan.created.map(({ noun, id, values }) => ({
    noun,
    id,
    action: "created" as const,
    before: {},
    after: Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value))),
  })),
  ...plan.changed.map(({ noun, id, fields, before, after }) => ({
    noun,
    id,
    action: "changed" as const,
    before: pick(before, fields),
    after: pick(after, fields),
  })),
  ...plan.removed.map(({ noun, id }) => ({ noun, id, action: "removed" as const, before: {}, after: {} })),
];

const isSaid = (value: Value) =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map(name => [name, values[name] ?? null]));

/** A landscape in which what comes with the file is there, so that it can be named. */
export const seenWith = (landscape: Landscape, lines: readonly Line[]): Landscape => ({
  ...landscape,
  byId: new Map([
    ...landscape.byId,
    ...lines
      .filter(({ action }) => action === "created")
      .map(({ noun, id, after }) => {
        const thing = { id, version: 0, values: after, facts: {}, unknowns: {} };
        return [id, { noun, thing }] as const;
      }),
  ]),
});

/** Whom lines make responsible, and nobody has told of yet. */
export const strangersIn = (lines: readonly Line[], holders: ReadonlyMap<string, HolderTitle>): string[] => [
  ...new Set(
    lines.flatMap(({ noun, after }) =>
      fieldsOf(nounNamed(noun)!).flatMap(([name, { kind }]) =>
        kind === "responsibility" && after[name] && !holders.has(String(after[name]))
          ? [String(after[name])]
          : [],
      ),
    ),
  ),
];

const longest = 200;

/** Every field of a line with its value as a person reads it; of a thing that is here also the one it had. */
export const toldOf = (
  landscape: Landscape,
  { noun: name, action, before, after }: Line,
  lang: Lang,
): string[] => {
  const noun = nounNamed(name)!;
  const said = (values: Values, field: string) => shown(landscape, noun, field, values[field] ?? null, lang);
  return fieldsOf(noun)
    .filter(([field]) => field in after && !(action === "created" && field === noun.title))
    .map(([field]) => {
      const now = said(after, field);
      const what = action === "changed" ? `${said(before, field)} → ${now}` : now;
      return `${fieldText(noun, field, lang)}: ${what}`;
    });
};

const shown = (landscape: Landscape, noun: Noun, field: string, value: Value, lang: Lang): string => {
  const text = show(landscape, noun, field, value, lang, currencies[landscape.country]) || "–";
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
};
