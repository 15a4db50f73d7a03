import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { mayNotAsk } from "../page.server.ts";
import { releaseById } from "./store.server.ts";

/** A release of the acting municipality; another's is not found. */
export const ownReleaseAt = async ({ context, params }: Pick<LoaderArgs, "context" | "params">) => {
  const act = staffOf(context);
  const release = await releaseById(act.db, paramOf(params, "id"));
  if (release?.publisher !== act.municipality) throw notFound();
  return { act, release, at: `/facts/releases/${release.id}`, mayNot: mayNotAsk(act) };
};
