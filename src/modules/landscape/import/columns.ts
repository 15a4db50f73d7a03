import type { Lang } from "../../../kernel/lang.ts";
import type { Knowledge, Offer } from "../../../platform/intake/index.ts";
import { askedOf } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { fieldText, nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { guessOf, ownColumns } from "./headings.ts";

const offersOf = (kind: string, lang: Lang): Offer[] => {
  const noun = nounNamed(kind);
  if (!noun) return [];
  const t = texts(lang);
  return [
    ...askedOf(noun).map(([key, field]) => ({
      key,
      label: fieldText(noun, key, lang),
      required: (field.required ?? false) && key !== "lifeCycle",
    })),
    ...ownColumns.map(key => ({
      key,
      label: t(`import.column.${key}` as "import.column.id"),
      required: false,
    })),
  ];
};

/** What the landscape's import knows of columns: every noun, every field, in five languages. */
export const knowledge: Knowledge = {
  kinds: lang => nouns.map(({ name }) => ({ name, label: nounsText(name, lang) })),
  offers: offersOf,
  guess: guessOf,
  needs: kind => {
    const noun = nounNamed(kind);
    return noun?.fields[noun.title]?.required ? [[noun.title, "id"]] : [];
  },
};
