import { type Act, read } from "../../../platform/act.ts";
import { auditListNamed } from "../../../platform/audit/index.server.ts";

/** Items whose declaration is looked up; more than these no municipality declares. */
const most = 200;

/** Who last said that each item does not concern us, as the change log has it. */
export const declaredBy = (act: Act, items: readonly string[]): Promise<Map<string, string>> =>
  read(act, async tx => {
    const found = new Map<string, string>();
    for (const item of items.slice(0, most)) {
      const log = await auditListNamed(tx, { object: item }, 50);
      const said = log.find(({ payload }) => payload?.includes("notRelevantWhy")) ?? log.at(-1);
      if (said) found.set(item, said.who ?? "");
    }
    return found;
  });
