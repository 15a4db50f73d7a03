import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { pointsInAll, sumOf } from "../purposes/rules-purposes.ts";
import { written } from "../writing.server.ts";
import { type Agreed, agreementSchema } from "./rules-agreement.ts";
import { addAgreement, agreementsIn } from "./store.server.ts";

/** Records what was agreed about a thing, in place of version `seen` (0: nothing was yet). Answers its version. */
export const agreeOn = (act: Act, about: string, typed: Agreed, seen: number): Promise<Result<number>> => {
  const agreed = agreementSchema(act.today).parse(typed);
  return written(act, about, async tx => {
    const sum = agreed.points ? sumOf(agreed.points) : pointsInAll;
    if (sum !== pointsInAll) return refused("purpose.sum", { sum, left: Math.abs(pointsInAll - sum) });
    const last = (await agreementsIn(tx, about)).at(-1);
    const version = last?.version ?? 0;
    if (last && version !== seen) {
      const who = (await namesOf(tx, [last.recordedBy])).get(last.recordedBy) ?? "–";
      const when = formats(act.lang).dateTime(last.recordedAt, act.zone);
      return refused("purpose.changed-meanwhile", { who, when });
    }
    if (last && JSON.stringify(loggedAs(last)) === JSON.stringify(loggedAs(agreed)))
      return done({ value: version, entry: null });
    const by = { recordedBy: act.actor.id, recordedAt: act.now };
    await addAgreement(tx, act.municipality, { ...agreed, ...by, about, version: version + 1 });
    return done({
      value: version + 1,
      entry: {
        action: last ? "purpose-agreement.revised" : "purpose-agreement.made",
        object: { kind: "purpose-agreement", id: about },
        payload: { before: last ? loggedAs(last) : null, after: loggedAs(agreed) },
      },
    });
  });
};

/** What the change log keeps of an agreement. */
const loggedAs = ({ text, parties, on, points }: Agreed) => ({ text, parties, on, ...points });
