import { type Names, nameIn } from "../../kernel/lang.ts";
import type { Act } from "../act.ts";
import { worksHere } from "../auth/policy.ts";
import { tables } from "../db/database.ts";
import type { ShellFacts } from "./page.ts";

type Tables = { "platform.municipality": { id: string; name: Names; example: boolean } };

/** What stands around every page of someone signed in. The municipalities' table is open: no transaction is needed. */
export const shellOf = async (act: Act): Promise<ShellFacts> => {
  const { db, municipality, actor, lang, today } = act;
  const here = await tables<Tables>(db)
    .selectFrom("platform.municipality")
    .select(["name", "example"])
    .where("id", "=", municipality)
    .executeTakeFirstOrThrow();
  return {
    municipality: nameIn(here.name, lang),
    example: here.example,
    person: actor.name,
    roles: actor.roles,
    staff: worksHere(act),
    today,
    drafts: { person: actor.id, municipality },
  };
};
