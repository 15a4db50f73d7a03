import { readJson } from "../../../kernel/json.ts";
import { type Result, refused } from "../../../kernel/result.ts";
import { readStrictCsv } from "../../../platform/files/index.ts";
import { type Estimates, estimatesOf } from "./rules-estimates.ts";

type File = { bytes: Uint8Array; name: string };

/** The estimates of a CSV by a design in JSON (format samsyn-design/1); refuses with the first thing that is wrong. */
export const estimate = (data: File, design: File): Result<Estimates> => {
  const asked = readJson(design.bytes);
  if (!asked.ok) {
    const { ok: _, why, ...place } = asked;
    return refused(`estimate.design-${why}`, { file: design.name, ...place });
  }
  const twice = asked.repeated[0];
  if (twice) return refused("estimate.key-twice", { path: twice.path });
  const answers = readStrictCsv(data.bytes, data.name);
  return answers.ok ? estimatesOf(answers.value, asked.value) : answers;
};
