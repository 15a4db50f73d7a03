import { newId } from "../../../kernel/ids.ts";
import type { Act } from "../../../platform/act.ts";
import { unitVerbs } from "../../organisation/index.server.ts";
import { writePlan } from "../import/actions.server.ts";
import { nounNamed } from "./nouns.ts";
import { normal, type Values } from "./rules.ts";

/** For tests: writes things as an import would, and answers their ids. */
export const given = async (
  act: Act,
  ...things: readonly [noun: string, values: Values][]
): Promise<string[]> => {
  const created = things.map(([noun, values]) => ({
    noun,
    id: newId(),
    isNew: true,
    version: null,
    remove: false,
    values: normal(nounNamed(noun)!, values),
  }));
  const plan = { created, changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };
  const written = await writePlan(act, plan, "test");
  if (!written.ok) throw new Error(written.refusal.code);
  return created.map(({ id }) => id);
};

/** For tests: a unit that has stood for years. */
export const unitOf = async (act: Act, name = "North", parentLine: string | null = null): Promise<string> => {
  const started = await unitVerbs.start(act, {
    from: "2020-01-01",
    value: {
      name,
      type: "department",
      parentLine,
      parentPay: null,
      parentSafety: null,
      parentPolitics: null,
      ean: null,
      pNumber: null,
      email: null,
      phone: null,
      address: null,
      openingHours: null,
    },
  });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
};
