import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { World } from "./client.ts";
import { fetchByItself } from "./fetch.server.ts";
import { officeIds, officeNamed, offices, sourceOf, subjectsOf } from "./offices.ts";
import { addressOfOffice, type StatisticsOffices } from "./outside.ts";
import { mayFetch } from "./policy.ts";
import { isDue } from "./rules-due.ts";
import { monthlyOffices, officeStates, setMonthly } from "./store.server.ts";

/** Switches on or off that newer figures of an office are looked for every month. */
export const lookMonthly = async (act: Act, id: string, on: boolean): Promise<Result<string>> => {
  const may = allowed(act, mayFetch);
  if (may !== true) return { ok: false, refusal: may.because };
  const office = officeNamed(id);
  if (!office) return refused("series.no-office", { office: id, offices: officeIds.join(", ") });
  return transact(act, async tx => {
    if (await setMonthly(tx, office.id, on, act.now))
      await record(tx, act, {
        action: on ? "series.monthly-on" : "series.monthly-off",
        object: { kind: "series", id: "inhabitants" },
        payload: { office: office.id },
      });
    return done(office.id);
  });
};

/** Looks for newer figures where this municipality wants that and nobody has for a month; one office after the other. */
export const fetchDue = async (act: Act, outside: StatisticsOffices, world?: World): Promise<void> => {
  const { wanted, states } = await read(act, async tx => ({
    wanted: await monthlyOffices(tx),
    states: await officeStates(tx),
  }));
  for (const office of offices) {
    const { id, base } = office;
    const address = addressOfOffice(outside, id, base);
    // What is refused is told on the page and in the change log, and the next office is asked all the same.
    if (address === null || !wanted.has(id)) continue;
    for (const subject of subjectsOf(office))
      if (isDue(states.get(sourceOf(office, subject)), act.now))
        await fetchByItself(act, { office: id, subject, base: address, world });
  }
};
