import { randomBytes } from "node:crypto";
import type { Act } from "../../../../platform/act.ts";
import { keysOf } from "../../../../platform/http/keys.ts";
import type { LoaderArgs } from "../../../../platform/http/page.ts";

/** The keys of an installation that lives as long as a test. */
export const testKeys = keysOf(randomBytes(32));

/** What a page of somebody who is asked gets from the server. */
export const argsOf = (
  act: Act,
  params: Record<string, string>,
  {
    query = "",
    form,
    cookie,
  }: { query?: string; form?: Record<string, string> | URLSearchParams; cookie?: string } = {},
): LoaderArgs => {
  const request = new Request(`http://localhost/s${query}`, {
    ...(form && { method: "POST", body: new URLSearchParams(form) }),
    ...(cookie && { headers: { cookie } }),
  });
  const door = { db: act.db, now: () => act.now };
  const report = (error: unknown) => {
    throw error;
  };
  // A page nobody signs in for asks its context for this much.
  const context = {
    door,
    lang: act.lang,
    keyFor: testKeys,
    house: "http://localhost",
    requestId: "id",
    report,
  };
  return { request, params, context: context as unknown as LoaderArgs["context"] };
};
