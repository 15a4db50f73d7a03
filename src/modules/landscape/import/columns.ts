import type { Lang } from "../../../kernel/lang.ts";
import { claimSheets, type Knowledge, type Offer } from "../../../platform/intake/index.ts";
import type { Field, Noun } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { readField } from "../register/reading.ts";
import { checkValue } from "../register/rules.ts";
import { choiceText, nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { columnsIn, columnText, withBeside } from "./beside.ts";
import type { Placed } from "./drafts.ts";
import { called, guessOf, ownColumns } from "./headings.ts";

const offersOf = (kind: string, lang: Lang): Offer[] => {
  const noun = nounNamed(kind);
  if (!noun) return [];
  const t = texts(lang);
  return [
    ...columnsIn(noun).map(([key, field]): Offer => {
      const choices = answersOf(noun, key, field, lang);
      return {
        key,
        label: columnText(noun, key, lang),
        required: (field.required ?? false) && key !== "lifeCycle",
        ...(choices && { choices }),
        ...(field.kind === "one" && { names: `/landscape/choices/${field.to}` }),
      };
    }),
    ...ownColumns.map(key => ({
      key,
      label: t(`import.column.${key}` as "import.column.id"),
      required: false,
    })),
  ];
};

/** The answers of a field that has only some: its choices, or the few steps of a scale. */
const answersOf = (noun: Noun, key: string, field: Field, lang: Lang): Offer["choices"] => {
  if (field.choices)
    return field.choices.map(value => ({ value, label: choiceText(noun, key, value, lang) }));
  return isScale(field)
    ? Array.from({ length: field.max - field.min + 1 }, (_, i) => String(field.min + i)).map(value => ({
        value,
        label: value,
      }))
    : undefined;
};

const isScale = (field: Field): field is Field & { min: number; max: number } =>
  field.kind === "number" && field.min !== undefined && field.max !== undefined && field.max - field.min < 10;

/** What nobody said is the municipality's own, and a life cycle not told is not known: neither need be asked about. */
const taken = ({ to }: Field, key: string): boolean => to === "unit" || key === "lifeCycle";

/** Whether one value may be said of a field for all rows of a sheet that do not say it. */
export const mayBeSaidForAll = ({ noun, fields }: Placed, field: string): boolean =>
  knowledge.wants?.(noun.name, fields).some(({ key }) => key === field) ?? false;

/** What the landscape's import knows of columns: every noun, every field, in five languages. */
export const knowledge: Knowledge = {
  kinds: lang => nouns.map(({ name }) => ({ name, label: nounsText(name, lang) })),
  offers: offersOf,
  guess: guessOf,
  calls: sheet => called(sheet).length > 0,
  needs: kind => {
    const noun = nounNamed(kind);
    return noun?.fields[noun.title]?.required ? [[noun.title, "id"]] : [];
  },
  wants: (kind, fields) => {
    const noun = nounNamed(kind);
    // A row with an id of ours is about a thing that is here, and has it all.
    if (!noun || fields.includes("id")) return [];
    return columnsIn(noun).flatMap(([key, field]) => {
      // How hard is asked only of whom it hits.
      const asked =
        noun.name === "initiative" && key === "hardness" ? fields.includes("units") : field.required;
      return asked && key !== noun.title ? [{ key, asks: !taken(field, key) }] : [];
    });
  },
  reads: (kind, name, word) => {
    const noun = nounNamed(kind);
    const field = noun && withBeside(noun).fields[name];
    if (!noun || !field || !(field.choices || isScale(field))) return true;
    const read = readField(withBeside(noun), name, word, "en", () => []);
    return read.ok && checkValue(field, read.value.value).ok;
  },
};
claimSheets(knowledge);
