import { isId } from "../../../kernel/ids.ts";
import { read } from "../../../platform/act.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { aboutAt } from "../about.server.ts";
import { versionsOf } from "./store.server.ts";

/** The answer an address names, with every version of it; one about something else is not there. */
export const answerAt = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const at = await aboutAt(context, params);
  const id = paramOf(params, "answer");
  const versions = isId(id) ? await read(at.act, tx => versionsOf(tx, id)) : [];
  const last = versions.at(-1);
  if (!last || last.about !== at.about.id) throw notFound();
  return { ...at, versions, last };
};
