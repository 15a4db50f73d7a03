import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { capacityIn } from "../capacity/store.server.ts";
import { budgetsIn } from "./store.server.ts";

/** The ceilings with the names of those who set them, and the help that is paid from them. */
export const budgetsOf = (act: Act) =>
  read(act, async tx => {
    const budgets = await budgetsIn(tx);
    const who = await namesOf(
      tx,
      budgets.map(({ by }) => by),
    );
    const { help } = await capacityIn(tx);
    return { budgets: budgets.map(one => ({ ...one, who: who.get(one.by) ?? "–" })), help };
  });
