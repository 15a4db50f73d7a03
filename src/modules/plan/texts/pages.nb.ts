import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pages.en.ts";

export const nb: Texts<typeof en> = {
  "refusal.nothing-to-copy": "Det er ikke sagt noe om et kvartal før dette.",
  "refusal.absence-ends-first": "Den siste dagen ligger før den første.",
  "refusal.role-chained": "En rolle kan bare telles sammen med en rolle som selv telles for seg.",
  "refusal.points-sum": "Poengene skal være 100 til sammen; nå er de {sum}.",
  "refusal.excludes-itself": "Et tiltak kan ikke utelukke seg selv.",
};
