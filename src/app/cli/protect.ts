import { readFile } from "node:fs/promises";
import { auditPattern, protectTable, tableOfCsv, toldAuditFault } from "../../modules/facts/index.server.ts";
import { formats } from "../../platform/i18n/index.ts";
import { BadInput, type Call, type Command, unreadable } from "./command.ts";

const highest = 1_000_000;

/**
 * Hides what is too small in a table, and what would give it away; 0 with the pattern, 2 for a wrong table, 3 when no
 * pattern is safe, 1 when the auditor does not accept what was found.
 */
export const protectCommand: Command = {
  name: "protect",
  about: "about.protect",
  exit: "help.exit.protect",
  takes: ["TABLE.csv"],
  options: {
    threshold: { type: "string", about: "option.threshold", value: "N" },
    singletons: { type: "boolean", about: "option.singletons" },
  },
  run: async call => {
    const threshold = thresholdAsked(call.options.threshold);
    const alone = call.options.singletons === true;
    const file = call.typed["TABLE.csv"] ?? "";
    const counts = tableOfCsv(await readFile(file).catch(unreadable(file)));
    if (!counts.ok) throw new BadInput(counts.refusal.code, counts.refusal.values);
    const made = await protectTable(counts.value, { threshold, alone, onProgress: told(call) });
    if (!made) {
      call.say(call.t("protect.none"));
      return 3;
    }
    const faults = await auditPattern(counts.value, made.protection, { threshold, alone });
    if (faults.length > 0) {
      for (const fault of faults.slice(0, 5)) call.say(toldAuditFault(fault, call.lang));
      call.say(call.t("protect.refused", { n: faults.length }));
      return 1;
    }
    call.answer(made.protection);
    const { suppressed, loss } = made.protection;
    const small = suppressed.filter(({ kind }) => kind === "primary").length;
    call.say(call.t("protect.done", { small, more: suppressed.length - small, loss, bound: made.bound }));
    return 0;
  },
};

const thresholdAsked = (typed: string | boolean | undefined): number => {
  const threshold = typeof typed === "string" && /^\d{1,7}$/.test(typed) ? Number(typed) : 0;
  if (threshold < 1 || threshold > highest) throw new BadInput("cli.threshold-wrong", { max: highest });
  return threshold;
};

/** After the first second at most one line a second, to whoever watches. */
const told = (call: Call) => {
  let last = performance.now();
  const { number } = formats(call.lang);
  return ({ loss, bound }: { loss: number; bound: number }) => {
    const now = performance.now();
    if (now - last < 1_000) return;
    last = now;
    const found = Number.isFinite(loss) ? number(loss, 0) : "–";
    call.progress(call.t("protect.on-the-way", { loss: found, bound: number(bound, 0) }));
  };
};
