import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { holdersCalled } from "../../organisation/index.server.ts";
import { actionOf } from "../register/action-of.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayWrite } from "../register/policy.ts";
import { writing } from "../register/writing.server.ts";
import { processing } from "./noun.ts";
import { screen } from "./rules-screening.ts";
import { type Answers, knownOf, type Screening } from "./screening.ts";
import { insertScreening } from "./store.server.ts";

const longest = 200;

/** Keeps how the nine questions were answered, with what the landscape knew that day. */
export const saveScreening = async (
  act: Act,
  id: string,
  said: { answers: Answers; nationalList: string; owner: string },
): Promise<Result<Screening["outcome"]>> => {
  const may = allowed(act, mayWrite(processing));
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  const found = landscape.byId.get(id);
  if (found?.noun !== processing.name) return refused("gone");
  const nationalList = said.nationalList.trim();
  if (nationalList.length > longest)
    return refused("too-long", { max: longest, length: nationalList.length });
  const { outcome } = screen(said.answers, nationalList !== "");
  return writing(act, async tx => {
    const people = said.owner ? ((await holdersCalled(tx, act, [said.owner])).get(said.owner) ?? []) : [];
    if (said.owner && people.length === 0)
      return refused("unknown-reference", { value: said.owner.slice(0, 80) });
    if (people.length > 1)
      return refused("ambiguous-reference", { value: said.owner.slice(0, 80), n: people.length });
    await insertScreening(tx, act.municipality, {
      id: newId(act.now.getTime()),
      processing: id,
      answers: said.answers,
      nationalList: nationalList || null,
      outcome,
      known: knownOf(landscape, found.thing),
      owner: people[0] ?? null,
      by: act.actor.id,
      on: act.today,
    });
    await record(tx, act, {
      action: actionOf(processing.name, "screened"),
      object: { kind: processing.name, id },
      payload: { outcome, answers: said.answers },
    });
    return done(outcome);
  });
};
