import { type Act, read } from "../../../platform/act.ts";
import { auditListNamed } from "../../../platform/audit/index.server.ts";

/** Lines of one contract's log that are looked through; no contract has been changed more often. */
const most = 2000;

type Payload = { values?: { enforced?: unknown }; changes?: { field: string; after: unknown }[] } | null;

/** Who last said that a contract counts as valid in any case, and when: the line of the change log that set it. Who is no longer here has no name. */
export const overrideSetBy = async (
  act: Act,
  id: string,
): Promise<{ who: string | null; when: Date } | null> => {
  const log = await read(act, tx => auditListNamed(tx, { object: id }, most));
  const set = log.find(({ payload }) => {
    // Our own writing: actions put it there.
    const { values, changes } = (JSON.parse(payload ?? "null") as Payload) ?? {};
    return (
      values?.enforced === true ||
      (Array.isArray(changes) && changes.some(({ field, after }) => field === "enforced" && after === true))
    );
  });
  // What a list brought tells no values in its line: then it was so from the first line on.
  const line = set ?? log.findLast(({ action }) => action.endsWith(".added"));
  return line ? { who: line.who, when: new Date(line.at) } : null;
};
