import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pages.en.ts";

export const da: Texts<typeof en> = {
  "refusal.nothing-to-copy": "Der er ikke sagt noget om et kvartal før dette.",
  "refusal.absence-ends-first": "Den sidste dag ligger før den første.",
  "refusal.role-chained": "En rolle kan kun tælles sammen med en rolle, der selv tælles for sig.",
  "refusal.points-sum": "Pointene skal være 100 i alt; nu er de {sum}.",
  "refusal.excludes-itself": "Et initiativ kan ikke udelukke sig selv.",
};
