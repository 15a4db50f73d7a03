import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { nounNamed } from "../register/nouns.ts";
import { thingById } from "../register/store.server.ts";
import { writing } from "../register/writing.server.ts";
import { mayPublish } from "./policy.ts";
import { isChosenKind } from "./rules.ts";
import { deleteDisclosure, insertDisclosure } from "./store.server.ts";

/** Shows a thing to the association, from now on and as it changes. */
export const publish = (act: Act, noun: string, id: string): Promise<Result<string>> =>
  written(act, noun, id, true);

/** Takes it back: from now on nobody outside sees it. */
export const unpublish = (act: Act, noun: string, id: string): Promise<Result<string>> =>
  written(act, noun, id, false);

const written = async (act: Act, noun: string, id: string, shown: boolean): Promise<Result<string>> => {
  const may = allowed(act, mayPublish);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isChosenKind(noun)) return refused("gone");
  return writing(act, async tx => {
    if (!(await thingById(tx, nounNamed(noun)!, id))) return refused("gone");
    const changed = shown
      ? await insertDisclosure(tx, act.municipality, noun, id, { at: act.now, by: act.actor.id })
      : await deleteDisclosure(tx, id);
    // Whoever does it twice, or second, has what they wanted.
    if (changed)
      await record(tx, act, {
        action: `${noun}.${shown ? "published" : "unpublished"}`,
        object: { kind: noun, id },
        payload: {},
      });
    return done(id);
  });
};
