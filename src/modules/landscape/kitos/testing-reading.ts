import { readingOf } from "./answers.ts";
import type { OwnChoices } from "./choices.ts";
import { answersIn } from "./folder.ts";
import { inventedKitos, type Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import type { KitosExisting } from "./plan.ts";
import type { KitosReading, KitosRecord } from "./record.ts";

export const read = (
  change: (lists: Record<string, Json[]>) => void = () => {},
  own?: OwnChoices,
): KitosReading => {
  const { lists } = inventedKitos();
  change(lists);
  const files = Object.entries(lists).map(([list, items]) => ({
    name: `${list}.json`,
    content: JSON.stringify(items),
  }));
  const result = answersIn(files, { organizationUuid: inventedKitos().organizationUuid });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return readingOf(result.value, own);
};
export const stored = (reading: KitosReading): KitosExisting[] =>
  reading.records.map(({ kind, key, parent, values }) => ({
    kind,
    key,
    ...(parent ? { parent } : {}),
    imported: values,
    current: values,
  }));
export const one = (reading: KitosReading, kind: KitosRecord["kind"], key: string) =>
  reading.records.find(record => record.kind === kind && record.key === key)?.values;
export const part = (item: Json | undefined, name: string) => item?.[name] as Json; // the invented answers have it

export const contract = inventedUuid("contract", 1);
export const use = inventedUuid("use", 3);
