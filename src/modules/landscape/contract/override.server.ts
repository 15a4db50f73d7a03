import { type Act, read } from "../../../platform/act.ts";
import { auditListNamed, auditNewestSaying } from "../../../platform/audit/index.server.ts";
import { actionOf } from "../register/action-of.ts";

/** As the line of what was added or changed by hand tells it. */
const says = [{ values: { enforced: true } }, { changes: [{ field: "enforced", after: true }] }];

/** Who last said that one counts as valid in any case, and when: the line of the change log that set it. Who is no longer here has no name. */
export const overrideSetBy = (
  act: Act,
  noun: string,
  id: string,
): Promise<{ who: string | null; when: Date } | null> =>
  read(act, async tx => {
    const line =
      (await auditNewestSaying(tx, id, says)) ??
      // What a list brought tells no values in its line: then it was so from the first line on.
      (await auditListNamed(tx, { object: id, action: actionOf(noun, "added") }, 1))[0];
    return line ? { who: line.who, when: new Date(line.at) } : null;
  });
