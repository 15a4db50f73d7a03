import { isId } from "../../../kernel/ids.ts";
import { dayIn } from "../../../kernel/period.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { publicSets } from "./published.ts";
import { zoneOf } from "./store.server.ts";

/** What a stranger may see: nothing is told of a municipality that has published nothing, not even that it is here. */
export const openCatalogue = async ({
  context,
  params,
}: LoaderArgs): Promise<{ landscape: Landscape; municipality: string }> => {
  const municipality = paramOf(params, "municipality");
  const { db } = context.door;
  const zone = isId(municipality) ? await zoneOf(db, municipality) : null;
  if (zone === null) throw notFound();
  const now = context.door.now();
  const landscape = await landscapeOf({
    db,
    actor: { id: "public", name: "", roles: [] },
    municipality,
    now,
    today: dayIn(now, zone),
    zone,
    lang: context.lang,
  });
  if (publicSets(landscape).length === 0) throw notFound();
  return { landscape, municipality };
};
