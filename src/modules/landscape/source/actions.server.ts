import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { changeThing } from "../register/actions.server.ts";
import { sourceItem } from "./noun.ts";

/** Says why a duty does not concern the municipality; who and when stand in the change log. */
export const declareNotRelevant = async (
  act: Act,
  id: string,
  version: number,
  reason: string,
): Promise<Result<string>> =>
  reason.trim() === "" ? refused("duty.reason-missing") : said(act, id, version, reason.trim());

/** It concerns us after all. */
export const takeBackNotRelevant = (act: Act, id: string, version: number): Promise<Result<string>> =>
  said(act, id, version, null);

const said = async (act: Act, id: string, version: number, why: string | null): Promise<Result<string>> => {
  const written = await changeThing(act, sourceItem, id, version, { values: { notRelevantWhy: why } });
  return written.ok ? done(id) : { ok: false, refusal: written.refusals[0]!.refusal };
};
