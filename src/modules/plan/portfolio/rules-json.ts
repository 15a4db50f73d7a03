import { type Fault, pointer, shown } from "./rules-fault.ts";

type Level = { keys: Set<string> | null; step: string | number };

/** So many are told; a file with more is hostile, and telling where each stands takes time. */
const most = 100;

/** Keys that stand twice in one object of a JSON text, which must be a valid one. Walks, never recurses. */
export const repeatedKeys = (text: string): Fault[] => {
  const faults: Fault[] = [];
  const levels: Level[] = [];
  let last = "";
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), step: "" });
    else if (token === "[") levels.push({ keys: null, step: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && typeof level?.step === "number") level.step++;
    else if (token === ":" && level?.keys) {
      level.step = JSON.parse(last) as string;
      if (level.keys.has(level.step) && faults.length < most)
        faults.push({
          path: pointer(...levels.map(({ step }) => step)),
          code: "duplicate-id",
          form: "key",
          values: { read: shown(level.step) },
        });
      level.keys.add(level.step);
    } else last = token;
  }
  return faults;
};
