import type { Act } from "../../../platform/act.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf, thingsOf } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";

/** Every initiative for the modules before this one: what it is called, where it stands, and whether it still goes on. */
export const initiativesSeen = async (act: Act) => {
  const landscape = await landscapeOf(act);
  return thingsOf(landscape, "initiative").map(one => ({
    id: one.id,
    title: titleOf(landscape, one.id),
    href: `/landscape/initiatives/${one.id}`,
    open: !["done", "stopped"].includes(textOf(one, "stage")),
  }));
};
