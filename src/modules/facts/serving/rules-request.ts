import { z } from "zod";
import { codesIn } from "./rules-expression.ts";
import { type Answered, answered, wrong } from "./rules-fault.ts";
import { type ListAsked, usualSize } from "./rules-listing.ts";
import type { Asked } from "./rules-selection.ts";

/** The parameters of an address; their names are the same in large and small letters. */
export const parametersOf = (search: URLSearchParams) => {
  const named = [...search].map(([name, value]) => [name.toLowerCase(), value] as const);
  const all = (name: string) => named.flatMap(([one, value]) => (one === name.toLowerCase() ? [value] : []));
  return { named, all, get: (name: string): string | null => all(name).at(-1) ?? null };
};
export type Parameters = ReturnType<typeof parametersOf>;

const most = { variables: 100, codes: 10_000, pageSize: 1000, pastDays: 36_500, text: 2000 } as const;
const of = /^(valuecodes|codelist)(?:\[(.*)\])?$/;

/** What an address asks of a table: `valuecodes[V]=a,b`, `codelist[V]=c`, `heading`, `stub`; null where it asks nothing. */
export const askedOf = ({ named, all }: Parameters): Answered<Asked | null> => {
  const codes = new Map<string, string[]>();
  const codelists = new Map<string, string>();
  for (const [name, value] of named) {
    const [, kind, variable] = of.exec(name) ?? [];
    if (!kind) continue;
    if (!variable) return wrong("variable");
    if (kind === "codelist") codelists.set(variable, value);
    else codes.set(variable, [...(codes.get(variable) ?? []), ...codesIn(value)]);
  }
  if (codes.size > most.variables) return wrong("variable");
  const [heading, stub] = [all("heading").flatMap(codesIn), all("stub").flatMap(codesIn)];
  if (codes.size === 0) return codelists.size > 0 ? wrong("missing") : answered(null);
  return answered({
    selection: [...codes].map(([variable, list]) => ({
      variable,
      codes: list,
      codelist: codelists.get(variable),
    })),
    heading,
    stub,
  });
};

const names = z.array(z.string().max(most.text)).max(most.variables).nullish();
const body = z.looseObject({
  selection: z
    .array(
      z.looseObject({
        variableCode: z.string().max(most.text),
        valueCodes: z.array(z.string().max(most.text)).nullish(),
        codelist: z.string().max(most.text).nullish(),
      }),
    )
    .max(most.variables)
    .nullish(),
  placement: z.looseObject({ heading: names, stub: names }).nullish(),
});

/** What a body asks: `{ selection: [{ variableCode, valueCodes, codelist }], placement: { heading, stub } }`. */
export const bodyAsked = (json: unknown): Answered<Asked | null> => {
  const parsed = body.safeParse(json);
  if (!parsed.success) return wrong("request");
  const { selection, placement } = parsed.data;
  if (!selection?.length) return answered(null);
  return answered({
    selection: selection.map(({ variableCode, valueCodes, codelist }) => ({
      variable: variableCode,
      codes: valueCodes ?? [],
      codelist: codelist || undefined,
    })),
    heading: placement?.heading ?? [],
    stub: placement?.stub ?? [],
  });
};

/** What is asked of the list of tables; a page before the first does not exist. */
export const listAsked = ({ get }: Parameters, now: Date): Answered<ListAsked> => {
  const number = whole(get("pageNumber"), 1);
  if (number < 1) return wrong("page");
  const days = whole(get("pastDays"), 0);
  const size = whole(get("pageSize"), usualSize);
  return answered({
    query: (get("query") ?? "").slice(0, 200),
    since:
      days > 0 ? new Date(now.getTime() - Math.min(days, most.pastDays) * 86_400_000).toISOString() : null,
    number,
    size: size < 1 ? usualSize : Math.min(size, most.pageSize),
    discontinued: get("includeDiscontinued")?.toLowerCase() === "true",
  });
};

/** A whole number, or what is usual where none is written. */
const whole = (text: string | null, usual: number): number =>
  text !== null && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : usual;
