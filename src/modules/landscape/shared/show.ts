import type { Lang } from "../../../kernel/lang.ts";
import { choiceText, fieldText } from "../register/show.ts";
import { supplier } from "../supplier/noun.ts";
import { system } from "../system/noun.ts";
import { ownScheme, ownTasks } from "../task/cofog.ts";
import { texts } from "../texts/index.ts";
import { type SharedContent, type SharedTask, typedFields } from "./rules.ts";

/** What a field of a shared product is called. */
export const sharedLabel = (field: (typeof typedFields)[number] | "tasks", lang: Lang): string => {
  if (field === "supplierOrgNo")
    return `${fieldText(system, "supplier", lang)}: ${fieldText(supplier, "orgNo", lang)}`;
  if (field === "supplierCountry")
    return `${fieldText(system, "supplier", lang)}: ${fieldText(supplier, "country", lang)}`;
  return field === "tasks" ? texts(lang)("shared.tasks") : fieldText(system, field, lang);
};

/** A task by its code, in the reader's language where the tree is ours. */
export const taskText = ({ scheme, code, label }: SharedTask, lang: Lang): string => {
  const ours = scheme === ownScheme ? ownTasks.find(task => task.code === code) : undefined;
  return `${ours?.title[lang] ?? label} (${scheme} ${code})`;
};

/** All that the catalogue says of a product, in the order of a form. */
export const describedBy = (content: SharedContent, lang: Lang): { term: string; value: string }[] => [
  ...typedFields.map(field => ({
    term: sharedLabel(field, lang),
    value:
      (field === "licence" || field === "archiveDuty") && content[field]
        ? choiceText(system, field, content[field], lang)
        : content[field],
  })),
  { term: sharedLabel("tasks", lang), value: content.tasks.map(task => taskText(task, lang)).join("; ") },
];

/** The boxes of a product's words, for the forms of a proposal and of a curator. */
export const boxesOf = (content: SharedContent, lang: Lang) =>
  typedFields.map(name => ({
    name,
    label: sharedLabel(name, lang),
    value: content[name],
    long: name === "description",
    options:
      name === "licence" || name === "archiveDuty"
        ? system.fields[name]!.choices!.map(value => ({
            value,
            label: choiceText(system, name, value, lang),
          }))
        : undefined,
  }));
