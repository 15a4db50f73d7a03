import { isId } from "../../kernel/ids.ts";
import type { Act } from "../../platform/act.ts";
import { allowed, becauseOf } from "../../platform/auth/index.ts";
import { type LoaderArgs, notFound, staffOf } from "../../platform/http/page.ts";
import { whole } from "./address.ts";
import { initiativesOf } from "./initiatives.server.ts";
import { mayRecord } from "./policy.ts";

/** What expectations are about: the municipality as a whole (`title` null), or an initiative. */
export type About = { id: string; key: string; title: string | null; href: string | null };

/** What the address of a page names, for whoever works here; else there is nothing. */
export const aboutAt = async (
  context: LoaderArgs["context"],
  params: LoaderArgs["params"],
): Promise<{ act: Act; about: About; because: string | undefined }> => {
  const act = staffOf(context);
  const because = becauseOf(allowed(act, mayRecord), act);
  const key = params.about ?? whole;
  if (key === whole) return { act, because, about: { id: act.municipality, key, title: null, href: null } };
  const found = isId(key) ? (await initiativesOf(act)).find(({ id }) => id === key) : undefined;
  if (!found) throw notFound();
  return { act, because, about: { id: found.id, key, title: found.title, href: found.href } };
};
