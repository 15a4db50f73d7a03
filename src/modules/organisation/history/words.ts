import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { nameOf } from "../person/rules.ts";
import { texts, wordFor } from "../texts/index.ts";
import type { SaidOfMerger } from "../unit/rules-mergers.ts";
import type { Difference, Planned } from "./rules-log.ts";
import type { Attributes, Value } from "./rules-slices.ts";

/** What ids are called; an erased person has an empty name. */
export type Names = Readonly<Record<string, string>>;

/** A value in the reader's words: an id as a name, a choice as its word, nothing as a dash. */
export const valueIn = (lang: Lang, attribute: string, value: Value, names: Names): string => {
  const t = texts(lang);
  if (value === null || value === "") return "–";
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") return formats(lang).number(value);
  if (["from", "to", "lastDay"].includes(attribute)) return formats(lang).day(value);
  const choices = [`unit-type.${value}`, `position-type.${value}`, `responsibility-kind.${value}`];
  const word = ["type", "kind"].includes(attribute) ? choices.find(key => t.has(key)) : undefined;
  if (word && t.has(word)) return t(word);
  const name = names[value];
  return name === "" ? t("person.erased") : (name ?? value);
};

/** What changed, as one would say it. */
export const changedIn = (lang: Lang, attributes: Planned["attributes"], names: Names): string => {
  const t = texts(lang);
  const handed = attributes.some(one => one.name === "person");
  return attributes
    .filter(
      one => !(handed && one.name === "primary") && one.name !== "holderKind" && one.name !== "deputyKind",
    )
    .map(({ name, before, after }) => {
      const values = {
        before: valueIn(lang, name, before, names),
        after: valueIn(lang, name, after, names),
      };
      if (name === "name" && before !== null) return t("said.renamed", values);
      if ((name === "parentLine" || name === "unit") && before !== null && after !== null)
        return t("said.moved", values);
      if (name === "person" || name === "holder")
        return t(before === null ? "said.taken" : after === null ? "said.vacated" : "said.handed", values);
      return `${wordFor(lang, `attribute.${name}`, name)}: ${values.before} → ${values.after}`;
    })
    .join("; ");
};

/** What happens to one thing on one day; the unit it goes into, or the one that goes into it. */
export type Happening = Planned & { into?: string; taken?: string };

/** The same in words. */
export const happensIn = (lang: Lang, planned: Happening, names: Names): string => {
  if (planned.taken) return texts(lang)("planned.takes", { unit: names[planned.taken] ?? "" });
  if (planned.verb === "changes") return changedIn(lang, planned.attributes, names);
  return planned.into
    ? texts(lang)("planned.merges", { into: names[planned.into] ?? "" })
    : texts(lang)(`planned.${planned.verb}`);
};

/** What a registration says otherwise, with the days it holds. */
export const differsIn = (lang: Lang, one: Difference, names: Names): string => {
  const f = formats(lang);
  const values = { from: f.day(one.from), to: one.to === null ? "" : f.day(one.to) };
  const t = texts(lang);
  const said = (what: string) => t(one.to === null ? "said.from" : "said.from-until", { ...values, what });
  const holder = one.attributes.find(({ name }) => name === "holder")?.after;
  // A responsibility that begins is told by who is given it.
  if (one.kind === "added" && holder)
    return said(t("said.given", { after: valueIn(lang, "holder", holder, names) }));
  if (one.kind === "added") return t(one.to === null ? "said.added" : "said.added-until", values);
  if (one.kind === "removed") return t(one.to === null ? "said.removed" : "said.removed-until", values);
  return said(changedIn(lang, one.attributes, names));
};

/** What a registration says: a merger as such, of `unit` where that goes into this one; else what differs. */
export const saysIn = (
  lang: Lang,
  one: { differences: readonly Difference[]; merger: SaidOfMerger | null; unit?: string },
  names: Names,
): string[] => {
  const { merger, unit } = one;
  if (!merger) return one.differences.map(each => differsIn(lang, each, names));
  const values = { unit: names[unit ?? merger.into] ?? "", day: formats(lang).day(merger.day) };
  const said = texts(lang)(`said.${unit ? "takes" : "goes"}.${merger.did}`, values);
  // That it ends, or is there again, is what the merger means.
  const meant = merger.did === "merged" ? "removed" : "added";
  const others = one.differences.filter(({ kind }) => kind !== meant);
  return [said, ...others.map(each => differsIn(lang, each, names))];
};

/** What a unit, person or position is called in its own values; an erased person is called nothing. */
export const titleOf = (kind: "unit" | "person" | "position", value: Attributes): string => {
  const text = (name: string) => {
    const held = value[name];
    return typeof held === "string" ? held : null;
  };
  if (kind === "person")
    return nameOf({ given: text("given"), family: text("family"), display: text("display") }) ?? "";
  return text(kind === "unit" ? "name" : "title") ?? "";
};
