import { daysBetween } from "../../kernel/period.ts";
import type { LateAction } from "../../modules/facts/index.server.ts";
import type { Act } from "../../platform/act.ts";
import { formats } from "../../platform/i18n/index.ts";
import { tagOf, type WorkLine } from "./work-line.ts";
import { has } from "./work-roles.ts";

const shown = 6;

/** What was agreed after a round of a survey and is over its day, for those who may say that it is done. */
export const actionsLate = (act: Act, all: readonly LateAction[]): WorkLine[] =>
  has(act, "survey-owner", "administrator")
    ? all.slice(0, shown).map(({ text, owner, due, href }) => ({
        label: text,
        href,
        note: `${owner}, ${formats(act.lang).day(due)}`,
        tag: tagOf(act, daysBetween(act.today, due)),
      }))
    : [];
