import { newId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import type { WrittenPlan } from "../import/actions.server.ts";
import type { ItemStatus } from "../initiative/rules.ts";
import {
  type ItemChange,
  itemChanges,
  type PublicationUpdate,
  type PublishedItem,
  type SourceItem,
  takePublication,
} from "../initiative/rules-publication.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import { differing, normal, type Thing, type Values } from "../register/rules.ts";
import { duties, sourceItem } from "../source/noun.ts";
import { type Line, type LineFault, lineFields, sameText } from "./lines.ts";

export type PublicationPlan = {
  written: WrittenPlan;
  update: PublicationUpdate;
  /** What the list says of each of its items, by the item's id. */
  printed: { id: string; values: Values }[];
  titles: ReadonlyMap<string, string>;
  hash: string;
};

export const itemsOf = (landscape: Landscape, source: string): Thing[] =>
  thingsOf(landscape, sourceItem).filter(item => idOf(item, "source") === source);

/** Initiatives still going on that rest on an item. */
export const plansOn = (landscape: Landscape, item: string): Thing[] =>
  thingsOf(landscape, "initiative").filter(
    one => idsOf(one, "sourceItems").includes(item) && !["done", "stopped"].includes(textOf(one, "stage")),
  );

/** What an item demands, as the rules compare it. */
export const demandOf = (id: string, values: Values): PublishedItem & { withdrawnOn: Day | null } => ({
  key: id,
  title: String(values.title ?? ""),
  status: statusOf(values),
  legalSource: typeof values.legalSource === "string" ? values.legalSource : null,
  deadline: typeof values.deadline === "string" ? values.deadline : null,
  withdrawnOn: typeof values.withdrawnOn === "string" ? values.withdrawnOn : null,
});

const statusOf = ({ status }: Values): ItemStatus => duties.find(one => one === status) ?? "recommended";

/** What is different between two states of an item, told in the words of publications. */
export const changesBetween = (id: string, before: Values, after: Values): ItemChange[] =>
  itemChanges(demandOf(id, before), demandOf(id, after));

/** The item a line speaks of: the one with its number, else the one with its title and no other number. */
const matcher = (held: readonly Thing[]) => {
  const byKey = new Map(
    held.flatMap(item => (idOf(item, "key") ? [[textOf(item, "key"), item] as const] : [])),
  );
  const byTitle = new Map(held.map(item => [sameText(textOf(item, "title")), item]));
  return ({ key, title }: Values): Thing | undefined => {
    const titled = byTitle.get(sameText(String(title ?? "")));
    if (typeof key !== "string") return titled;
    return byKey.get(key) ?? (titled && !idOf(titled, "key") ? titled : undefined);
  };
};

/** What taking in a list would do, to the items and to the plans made from them; or the lines that speak of one item twice. */
export const publicationPlan = (
  landscape: Landscape,
  source: string,
  on: Day,
  lines: readonly Line[],
): { ok: true; plan: PublicationPlan } | { ok: false; faults: Omit<LineFault, "sheet" | "column">[] } => {
  const held = itemsOf(landscape, source);
  const match = matcher(held);
  const spoken = new Map<string, number>();
  const faults: Omit<LineFault, "sheet" | "column">[] = [];
  const written: WrittenPlan = { created: [], changed: [], removed: [] };
  const printed: PublicationPlan["printed"] = [];
  for (const { row, values } of lines) {
    const item = match(values);
    const first = item && spoken.get(item.id);
    if (first !== undefined)
      faults.push({
        row,
        field: "title",
        value: String(values.title ?? ""),
        refusal: { code: "publication.twice", values: { row: String(first) } },
      });
    if (item) spoken.set(item.id, row);
    const after = normal(sourceItem, {
      ...(item ? item.values : { source, publishedOn: on }),
      ...values,
      // Said again and without a number: the number it has stays.
      key: values.key ?? item?.values.key ?? null,
      withdrawnOn: null,
    });
    const id = item?.id ?? newId();
    printed.push({ id, values: after });
    if (!item)
      written.created.push({
        noun: sourceItem.name,
        id,
        isNew: true,
        version: null,
        values: after,
        remove: false,
      });
    else pushChange(written, item, after);
  }
  if (faults.length > 0) return { ok: false, faults };
  for (const item of held)
    if (!spoken.has(item.id) && !item.values.withdrawnOn)
      pushChange(written, item, { ...item.values, withdrawnOn: on });
  const update = takePublication(
    held.map((item): SourceItem => ({ ...demandOf(item.id, item.values), version: item.version })),
    printed.map(({ id, values }) => demandOf(id, values)),
    on,
    held.flatMap(item =>
      plansOn(landscape, item.id).map(({ id }) => ({
        initiativeId: id,
        itemKey: item.id,
        usedVersion: item.version,
      })),
    ),
  );
  const titles = new Map([
    ...held.map(item => [item.id, textOf(item, "title")] as const),
    ...printed.map(({ id, values }) => [id, String(values.title)] as const),
  ]);
  return {
    ok: true,
    plan: { written, update, printed, titles, hash: hashOf(source, on, lines, held, update) },
  };
};

const pushChange = (written: WrittenPlan, item: Thing, after: Values) => {
  const fields = differing(sourceItem, item.values, after);
  if (fields.length === 0) return;
  const { id, version, values: before } = item;
  written.changed.push({ noun: sourceItem.name, id, fields, before, after, version });
};

/** The mark of what was shown: the list, the items it met, and the plans it touches. */
const hashOf = (
  source: string,
  on: Day,
  lines: readonly Line[],
  held: readonly Thing[],
  { flags }: PublicationUpdate,
): string =>
  planHash([
    source,
    on,
    lines.map(({ values }) => lineFields.map(field => values[field] ?? null)),
    held.map(({ id, version }) => [id, version]),
    flags,
  ]);
