import { movedEnough } from "../disclosure/rules-disclosure.ts";
import type { Finding } from "./count-attacks.ts";
import type { Published } from "./published.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const time = /\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)/g;

/** Ids, times and the order of lines: more than one time, an id that recurs nowhere, or strata out of order tell something. */
export const metadataAttacks = ({ texts, strata }: Published): Finding[] => {
  const found: Finding[] = [];
  const times = new Set<string>();
  const ids = new Set<string>();
  for (const [path, text] of texts) {
    for (const [one] of text.matchAll(time)) times.add(one);
    // What people wrote on the record may hold anything.
    if (path !== "answers.csv") for (const [one] of text.matchAll(uuid)) ids.add(one);
  }
  if (times.size > 1) found.push({ attack: "metadata", item: "time" });
  if (ids.size > 1) found.push({ attack: "metadata", item: "id" });
  const names = strata.map(({ place, role }) => `${place}\u0000${role}`);
  const inOrder = names.every(
    (name, i) => i === 0 || Buffer.compare(Buffer.from(names[i - 1]!), Buffer.from(name)) < 0,
  );
  if (!inOrder) found.push({ attack: "metadata", item: "order" });
  return found;
};

/** Counts that moved by one or a few between two releases tell of those who came or went. */
export const movedAttacks = (before: Published, after: Published): Finding[] => {
  const exactly = (told: { value: number | null; status: string } | undefined) =>
    told?.status === "" ? told.value : null;
  const pairs = [...after.answered].map(([group, told]) => ({
    group,
    item: "",
    cells: [{ name: group, before: exactly(before.answered.get(group)), after: exactly(told) }],
  }));
  for (const [item, { answers }] of after.items)
    for (const group of after.answered.keys())
      pairs.push({
        ...{ group, item },
        cells: ["_all", ...answers].map(answer => ({
          name: group,
          before: exactly(before.told(item, answer, group, "n")),
          after: exactly(after.told(item, answer, group, "n")),
        })),
      });
  return pairs.flatMap(({ group, item, cells }) =>
    movedEnough(cells).ok ? [] : [{ attack: "moved" as const, group, item }],
  );
};
