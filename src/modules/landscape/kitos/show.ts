import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { cutText } from "../../../kernel/text.ts";
import type { Act } from "../../../platform/act.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { choiceText, fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import type { KitosDraft } from "./actions.server.ts";
import type { Progress } from "./answers.ts";
import type { Conflict } from "./effects.ts";
import { nounOf, ourField, targetOf, toOurs } from "./fields.ts";
import { mappable } from "./mapping.server.ts";
import type { KitosKind, KitosValue, Unmapped } from "./record.ts";
import type { KitosList } from "./schema.ts";
import { keyIn } from "./weighing.ts";
import { remembersOf } from "./write.server.ts";

const kindText = (kind: string, lang: Lang): string => {
  const t = texts(lang);
  const key = `kinds.${kind}`;
  return t.has(key) ? t(key) : nounsText(kind, lang);
};

const nameOf = (kind: KitosKind, field: string, lang: Lang): string => {
  const noun = nounOf(kind);
  const name = ourField(kind, field);
  return noun && name ? fieldText(noun, name, lang) : field;
};

/** A note in words: kinds and fields as the reader calls them. */
const noteText = (note: Refusal, lang: Lang): string => {
  const { kind, field } = note.values ?? {};
  const words = {
    ...(kind === undefined ? {} : { kind: kindText(String(kind), lang) }),
    ...(kind === undefined || field === undefined
      ? {}
      : { field: nameOf(kind as KitosKind, String(field), lang) }), // made by effects.ts from a kind
  };
  return refusalText({ ...note, values: { ...note.values, ...words } }, lang);
};

/** More of one kind nobody weighs one by one; they can be chosen all at once. */
const conflictsShown = 100;

const conflictsByKind = (conflicts: readonly Conflict[]): [KitosKind, Conflict[]][] => {
  const kinds = new Map<KitosKind, Conflict[]>();
  for (const one of conflicts) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds];
};

/** A choice of KITOS no table knows, with the ways it can be mapped. */
const shownChoice = ({ field: place, value, count, code = "" }: Unmapped, lang: Lang) => {
  const t = texts(lang);
  const [kind = "", name = ""] = place.split(".");
  const field = `${kindText(kind, lang)}: ${nameOf(kind as KitosKind, name, lang)}`; // named by the reading
  const way = mappable(place);
  const noun = nounOf(kind as KitosKind);
  const word = (one: string) =>
    noun
      ? choiceText(noun, ourField(kind as KitosKind, name) ?? name, one, lang)
      : t("intake.kitos.map.owner");
  const options = way && "codes" in way && way.codes.map(one => ({ value: one, label: word(one) }));
  const hint = `intake.kitos.map.${name}`;
  return {
    name: choiceName({ field: place, value }),
    text: t("intake.kitos.unmapped-row", { field, value, n: count }),
    code,
    way: options ? { options } : way ? { hint: t.has(hint) ? t(hint) : "" } : null,
  };
};

/** The name of the control that maps a choice. */
export const choiceName = ({ field, value }: Pick<Unmapped, "field" | "value">): string =>
  `map ${field} ${value}`;

/** When KITOS was last read, in words, and whether it is time to read all of it. */
export const shownLast = (
  last: { cursor: string; wholeAt: string; wholeDue: boolean } | undefined,
  { lang, zone }: Pick<Act, "lang" | "zone">,
) => {
  const { dateTime } = formats(lang);
  const [day, whole] = [last?.cursor, last?.wholeAt].map(at => at && dateTime(new Date(at), zone));
  return (
    last && { told: texts(lang)("intake.kitos.last", { day: day!, whole: whole! }), wholeDue: last.wholeDue }
  );
};

/** How far a reading is, in words. */
export const shownProgress = ({ list, step = 0, steps = 1, items = 0 }: Progress, lang: Lang) => ({
  share: step / steps,
  text: list
    ? texts(lang)("intake.kitos.reading.step", {
        list: kindText(listKinds[list], lang),
        n: items,
        step,
        steps,
      })
    : texts(lang)("intake.kitos.reading.begins"),
});

const listKinds: Record<KitosList, string> = {
  organizations: "supplier",
  "organization-units": "unit",
  users: "person",
  "kle-options": "task",
  "it-systems": "system",
  "it-interfaces": "interface",
  "it-system-usages": "system-use",
  "it-contracts": "contract",
  "data-processing-registrations": "processor-agreement",
  "deleted-entities": "deletion",
};

/** A draft as the page shows it. */
export const shownDraft = (draft: KitosDraft, lang: Lang) => {
  const { effects, reading, landscape } = draft;
  const t = texts(lang);
  const value = ({ kind, field }: Conflict, there: KitosValue): string => {
    const noun = nounOf(kind);
    const name = ourField(kind, field);
    if (!noun || name === null) return String(there ?? "–");
    const target = targetOf(kind, name);
    const isHere = target !== undefined && [there].flat().some(one => landscape.byId.has(String(one)));
    const idOf = (to: KitosKind, key: string) => effects.ids.get(keyIn(to, key));
    const resolve = { idOf, keyOf: () => undefined, today: landscape.today };
    return show(landscape, noun, name, isHere ? there : toOurs(kind, field, there, resolve), lang) || "–";
  };
  return {
    hash: draft.hash,
    writes: draft.writes,
    remembered: remembersOf(draft),
    counts: [...effects.counts].map(([kind, count]) => ({ kind, label: kindText(kind, lang), ...count })),
    notes: [
      ...reading.notes.map(note => refusalText(note, lang)),
      ...effects.notes.map(note => noteText(note, lang)),
      ...Object.entries(reading.unknownKeys).map(([key, n]) => t("import.note.kitos-unknown", { n, key })),
    ],
    unmapped: reading.unmapped.map(one => shownChoice(one, lang)),
    conflictCount: effects.conflicts.length,
    conflicts: conflictsByKind(effects.conflicts).map(([kind, all]) => ({
      kind,
      label: kindText(kind, lang),
      n: all.length,
      shown: all.slice(0, conflictsShown).map(one => ({
        name: one.name,
        takes: one.takes,
        legend: `${titleOf(landscape, one.id) || kindText(one.kind, lang)} · ${nameOf(one.kind, one.field, lang)}`,
        here: cutText(value(one, one.here), 300),
        there: cutText(value(one, one.there), 300),
      })),
    })),
    verdicts: draft.verdicts.map(({ title, ours, reasons }) =>
      ours
        ? t("intake.kitos.holds", { title })
        : t("intake.kitos.holds-not", {
            title,
            reasons: reasons
              .map(code => `intake.reason.${code}`)
              .map(key => (t.has(key) ? t(key) : key))
              .join("; "),
          }),
    ),
  };
};
