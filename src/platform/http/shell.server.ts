import { type Names, nameIn } from "../../kernel/lang.ts";
import type { Act } from "../act.ts";
import { worksHere } from "../auth/policy.ts";
import { tables } from "../db/database.ts";
import type { ShellFacts } from "./page.ts";

type Tables = { "platform.municipality": { id: string } & Place };

type Place = { name: Names; example: boolean };

/** A municipality's name changes once in decades: it is asked for again each minute, not for every page. */
const minute = 60_000;
const known = new Map<string, { until: number; place: Place }>();

/** The municipalities' table is open: no transaction is needed. */
const placeOf = async ({ db, municipality }: Act): Promise<Place> => {
  const found = known.get(municipality);
  if (found && found.until > Date.now()) return found.place;
  const place = await tables<Tables>(db)
    .selectFrom("platform.municipality")
    .select(["name", "example"])
    .where("id", "=", municipality)
    .executeTakeFirstOrThrow();
  known.set(municipality, { until: Date.now() + minute, place });
  return place;
};

/** What stands around every page of someone signed in. */
export const shellOf = async (act: Act): Promise<ShellFacts> => {
  const { municipality, actor, lang, today, zone } = act;
  const here = await placeOf(act);
  return {
    municipality: nameIn(here.name, lang),
    example: here.example,
    person: actor.name,
    roles: actor.roles,
    staff: worksHere(act),
    today,
    zone,
    drafts: { person: actor.id, municipality },
  };
};
