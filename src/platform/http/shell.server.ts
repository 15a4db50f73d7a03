import { type Names, nameIn } from "../../kernel/lang.ts";
import { type Act, read } from "../act.ts";
import { tables } from "../db/database.ts";
import type { ShellFacts } from "./page.ts";

type Tables = { "platform.municipality": { id: string; name: Names; example: boolean } };

/** What stands around every page of someone signed in. */
export const shellOf = (act: Act): Promise<ShellFacts> =>
  read(act, async tx => {
    const here = await tables<Tables>(tx)
      .selectFrom("platform.municipality")
      .select(["name", "example"])
      .where("id", "=", act.municipality)
      .executeTakeFirstOrThrow();
    return {
      municipality: nameIn(here.name, act.lang),
      example: here.example,
      person: act.actor.name,
      roles: act.actor.roles,
    };
  });
