import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { OutCell, OutSheet } from "../../../platform/files/index.ts";
import { newestChanges } from "../change/store.server.ts";
import { slicesKnown } from "../history/known.server.ts";
import { type Attributes, type Slices, sliceAt } from "../history/rules-slices.ts";
import type { Noun } from "../history/store.server.ts";
import { sheetColumns, wordOf } from "../import/columns.ts";
import { isSheetKind, type SheetKind, sheetKinds } from "../import/rules-plan.ts";
import { personNoun } from "../person/store.server.ts";
import { plannedAhead, thingsAhead } from "../planned/reads.server.ts";
import { positionNoun } from "../position/store.server.ts";
import { dutyWord } from "../responsibility/words.ts";
import { texts } from "../texts/index.ts";
import { unitNoun } from "../unit/store.server.ts";
import { pageSheet } from "./pages.server.ts";

/** What can be exported, by the name in the address. The first three are also what the import reads. */
export const exportable = { units: "unit", people: "person", positions: "position" } as const;

const nouns: Record<SheetKind, Noun<Attributes>> = {
  unit: unitNoun as Noun<Attributes>,
  person: personNoun as Noun<Attributes>,
  position: positionNoun as Noun<Attributes>,
};

/**
 * The sheets of an export; null when there is no such thing to export. Units, people and positions also as known on
 * another day; who has been erased since is there without values.
 */
export const sheetsOf = async (
  act: Act,
  what: string,
  day: Day,
  knownOn?: Day,
): Promise<OutSheet[] | null> => {
  const kind: string | undefined = exportable[what as keyof typeof exportable];
  const kinds = what === "all" ? sheetKinds : isSheetKind(kind) ? [kind] : [];
  if (kinds.length > 0)
    return read(act, async tx => {
      const sheets: OutSheet[] = [];
      for (const one of kinds)
        sheets.push(sheetOf(act, one, await slicesKnown(tx, nouns[one], knownOn), day));
      return sheets;
    });
  if (what.startsWith("example-")) return exampleSheets(act, what.slice(8));
  // What is planned and what has changed are told from today alone.
  if (what === "planned" && !knownOn) return [await plannedSheet(act)];
  if (what === "changes" && !knownOn) return [await changesSheet(act)];
  const page = await pageSheet(act, what, day, knownOn);
  return page && [page];
};

const examples: Record<SheetKind, Record<string, OutCell>[]> = {
  unit: [
    { id: "1", name: "Teknik" },
    { id: "2", name: "Park", parentLine: "Teknik" },
  ],
  person: [{ id: "p1", given: "Inge", family: "Lundby", email: "inge.lundby@example.org" }],
  position: [{ id: "s1", unit: "Park", person: "Inge Lundby", title: "Gartner", fraction: 100 }],
};

/** A sheet with rows that show how its columns are filled in. */
const exampleSheets = (act: Act, kind: string): OutSheet[] | null => {
  if (!isSheetKind(kind)) return null;
  const keys = Object.keys(sheetColumns[kind]);
  const headers = keys.map(key => wordOf(kind, key, act.lang));
  const rows = examples[kind].map(row => keys.map(key => row[key] ?? null));
  return [{ name: texts(act.lang)(`sheet.${kind}`), keys, headers, rows }];
};

/** What is valid on the day, in the columns the import reads, with our ids: reading it back changes nothing. */
const sheetOf = (
  act: Act,
  kind: SheetKind,
  all: ReadonlyMap<string, Slices<Attributes>>,
  day: Day,
): OutSheet => {
  const keys = Object.keys(sheetColumns[kind]);
  const t = texts(act.lang);
  const rows = [...all].flatMap(([id, slices]): OutCell[][] => {
    const slice = sliceAt(slices, day);
    if (!slice) return [];
    const first = slices[0]!;
    const last = slices.at(-1)!;
    return [
      keys.map(key => {
        if (key === "id") return id;
        if (key === "from") return { date: first.from };
        if (key === "to") return last.to ? { date: last.to } : null;
        const value = slice.value[key] ?? null;
        if (typeof value === "boolean") return t(value ? "yes" : "no");
        const choices = sheetColumns[kind][key]?.how;
        const word = `${kind}-type.${value}`;
        return Array.isArray(choices) && t.has(word) ? t(word) : value;
      }),
    ];
  });
  const words = keys.map(key => wordOf(kind, key, act.lang));
  return { name: t(`sheet.${kind}`), keys, headers: words, rows };
};

const plannedSheet = async (act: Act): Promise<OutSheet> => {
  const t = texts(act.lang);
  const { ahead, units, people } = await plannedAhead(act);
  const things = await thingsAhead(act, ahead);
  const shown = (value: unknown): string =>
    value === null ? "" : (units.get(String(value)) ?? people.get(String(value)) ?? String(value));
  const keys = ["on", "kind", "id", "name", "verb", "attribute", "before", "after"];
  const rows = ahead.flatMap((one): OutCell[][] => {
    const start: OutCell[] = [
      { date: one.on },
      t(`kind.${one.kind}`),
      one.id,
      one.kind === "responsibility"
        ? [dutyWord(one.name, act.lang), units.get(one.unit ?? "") ?? things[one.thing ?? ""]?.title]
            .filter(Boolean)
            .join(", ")
        : one.person
          ? (people.get(one.person) ?? one.name)
          : one.name,
    ];
    const verb = one.into
      ? t("planned.merges", { into: units.get(one.into) ?? "" })
      : t(`planned.${one.verb}`);
    if (one.verb !== "changes") return [[...start, verb, null, null, null]];
    return one.attributes.map(attribute => [
      ...start,
      verb,
      t(`attribute.${attribute.name}` as "attribute.name"),
      shown(attribute.before),
      shown(attribute.after),
    ]);
  });
  return {
    name: t("planned.sheet"),
    keys,
    headers: [
      t("planned.on"),
      t("planned.kind"),
      "Id",
      t("attribute.name"),
      t("planned.happens"),
      t("planned.attribute"),
      t("planned.before"),
      t("planned.after"),
    ],
    rows,
  };
};

const changesSheet = async (act: Act): Promise<OutSheet> => {
  const t = texts(act.lang);
  const changes = await read(act, tx => newestChanges(tx, 0, 50_000));
  return {
    name: t("changes.sheet"),
    keys: ["seq", "type", "id", "verb", "registration", "recordedAt", "effectiveFrom"],
    headers: [
      t("changes.seq"),
      t("planned.kind"),
      "Id",
      t("changes.verb"),
      t("changes.registration"),
      t("changes.recorded"),
      t("changes.effective"),
    ],
    rows: changes.map(change => [
      change.seq,
      t(`kind.${change.type}`),
      change.id,
      t(`verb.${change.verb}`),
      change.registration,
      change.recordedAt,
      change.effectiveFrom ? { date: change.effectiveFrom } : null,
    ]),
  };
};
