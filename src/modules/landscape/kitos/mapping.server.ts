import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mayImport } from "../register/policy.ts";
import { writing } from "../register/writing.server.ts";
import { countryCode, leftOut } from "./choices.ts";
import { isMonths, optionsIn } from "./contracts.ts";
import { nounOf, ourField } from "./fields.ts";
import type { KitosKind } from "./record.ts";
import { keepChoices } from "./store.server.ts";

/** How a choice of KITOS can be mapped: to one of our codes, or to a text read in its place; null when it cannot. */
export type Mappable = { codes: readonly string[] } | { reads: (text: string) => boolean };

const readInstead: Record<string, (text: string) => boolean> = {
  "contract.noticeMonths": isMonths,
  "contract.extensionOptions": text => optionsIn(text) !== undefined,
  "sub-processor.country": text => countryCode(text) !== undefined,
};

/** "system-use.criticality": what its unknown values can be mapped to. */
export const mappable = (place: string): Mappable | null => {
  const reads = readInstead[place];
  if (reads) return { reads };
  // Of roles only the owner's matters here; whoever holds such a role owns what it is held for.
  if (place === "responsibility.role") return { codes: ["system-owner"] };
  const [kind = "", field = ""] = place.split(".");
  const name = ourField(kind as KitosKind, field); // a place is named by a kind and its field
  const codes = name === null ? undefined : nounOf(kind as KitosKind)?.fields[name]?.choices;
  return codes ? { codes } : null;
};

export type ChoiceMapping = { field: string; value: string; code: string };

/** Keeps what choices of KITOS mean in this municipality; an empty code takes a mapping back. */
export const mapChoices = async (act: Act, mappings: readonly ChoiceMapping[]): Promise<Result<null>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  for (const { field, value, code } of mappings) {
    const way = mappable(field);
    const fits =
      code === "" ||
      code === leftOut ||
      (way && ("codes" in way ? way.codes.includes(code) : way.reads(code)));
    if (!way || !fits || value.length > 500) return refused("kitos.bad-mapping", { value, code });
  }
  if (mappings.length === 0) return done(null);
  return writing(act, async tx => {
    await keepChoices(tx, act.municipality, mappings);
    await record(tx, act, {
      action: "landscape.kitos-choices-mapped",
      object: { kind: "municipality", id: act.municipality },
      payload: { mappings },
    });
    return done(null);
  });
};
