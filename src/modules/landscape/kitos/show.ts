import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import type { KitosDraft } from "./actions.server.ts";
import type { Conflict } from "./effects.ts";
import { nounOf, ourField, targetOf, toOurs } from "./fields.ts";
import type { KitosKind, KitosValue } from "./record.ts";

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
    const resolve = { idOf: effects.idOf, keyOf: () => undefined, today: landscape.today };
    return show(landscape, noun, name, isHere ? there : toOurs(kind, field, there, resolve), lang) || "–";
  };
  return {
    hash: draft.hash,
    writes: draft.writes,
    remembered: effects.remember.length + effects.forget.length,
    counts: [...effects.counts].map(([kind, count]) => ({ kind, label: kindText(kind, lang), ...count })),
    notes: [
      ...reading.notes.map(note => refusalText(note, lang)),
      ...effects.notes.map(note => noteText(note, lang)),
      ...Object.entries(reading.unknownKeys).map(([key, n]) => t("import.note.kitos-unknown", { n, key })),
    ],
    unmapped: reading.unmapped.map(({ field, value: said, count }) => {
      const [kind = "", name = ""] = field.split(".");
      const words = `${kindText(kind, lang)}: ${nameOf(kind as KitosKind, name, lang)}`; // named by the reading
      return t("intake.kitos.unmapped-row", { field: words, value: said, n: count });
    }),
    conflicts: effects.conflicts.map(one => ({
      key: `${one.id} ${one.field}`,
      title: titleOf(landscape, one.id) || kindText(one.kind, lang),
      field: nameOf(one.kind, one.field, lang),
      here: value(one, one.here),
      there: value(one, one.there),
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
