import type { Result } from "../../kernel/result.ts";
import {
  landscapeOf,
  livingUses,
  promote,
  propose,
  publish,
  sharedContentOf,
  textOf,
  thingsOf,
} from "../../modules/landscape/index.server.ts";
import type { Act } from "../../platform/act.ts";

/**
 * What an example municipality gives to others: two systems in the shared catalogue, a third that waits for a
 * coordinator, and a few initiatives and system uses that its association sees.
 */
export const shareExample = async (act: Act, well: <T>(result: Result<T>) => T): Promise<void> => {
  const landscape = await landscapeOf(act);
  if (landscape.disclosures.size > 0) return;
  const uses = livingUses(landscape).filter(use => landscape.byId.has(textOf(use, "system")));
  for (const [n, use] of uses.slice(1, 4).entries()) {
    const system = landscape.byId.get(textOf(use, "system"));
    if (!system || landscape.shared.has(system.thing.id)) continue;
    const id = well(await propose(act, system.thing.id, sharedContentOf(landscape, system.thing)));
    if (n < 2) well(await promote(act, id, 1));
  }
  const running = thingsOf(landscape, "initiative").filter(one =>
    ["decided", "running", "done"].includes(textOf(one, "stage")),
  );
  for (const one of running.slice(0, 5)) well(await publish(act, "initiative", one.id));
  for (const use of uses.slice(0, 2)) well(await publish(act, "system-use", use.id));
};
