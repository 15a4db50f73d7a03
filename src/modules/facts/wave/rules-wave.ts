import { z } from "zod";
import { type Lang, langs, type Names } from "../../../kernel/lang.ts";
import { addDays, type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { raisedThreshold, usualLimits } from "../disclosure/rules-disclosure.ts";
import type { modes } from "../questionnaire/rules-questionnaire.ts";

/** What is published apart: by place, by role, by both together. */
export const breakdowns = ["place", "role", "place-role"] as const;
export type Breakdown = (typeof breakdowns)[number];

export const states = ["draft", "open", "closed"] as const;
export type Mode = (typeof modes)[number];

/** Who is invited is deleted at the latest so many days after the last day of answers. */
const mostKeepDays = 366;

const day = z.string().refine(isDay, "field.invalid");
const limit = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** What is said of a wave. */
export const settingsSchema = z.object({
  name: z.partialRecord(z.enum(langs), z.string().trim().min(1).max(200)),
  languages: z.array(z.enum(langs)).min(1, "wave.no-language"),
  breakdowns: z.array(z.enum(breakdowns)),
  threshold: limit(usualLimits.threshold, 1000),
  leastFrame: limit(1, 10_000),
  contact: z.string().trim().min(1).max(300),
  closesOn: day,
  keepUntil: day,
});
export type Settings = z.infer<typeof settingsSchema>;

/** A questionnaire asked of a frame. */
export type Wave = Settings & {
  id: string;
  instrument: string;
  number: number;
  mode: Mode;
  state: (typeof states)[number];
  openedAt: Date | null;
  closedAt: Date | null;
  /** How often, and on which day last, those were reminded who had not fetched their ticket. */
  reminded: number;
  remindedOn: Day | null;
};

/** What the version that is asked says of how. */
export type Asked = { mode: Mode; languages: readonly Lang[]; minGroup?: number | undefined };

/** So many lie in the frame of each group unless more is said: who answers on the record hides nothing. */
export const leastFrameOf = (mode: Mode): number => (mode === "on-record" ? 1 : usualLimits.frame);

/** Settings that fit what is asked and the day; a refusal names its field as `at`. */
export const fitting = (
  settings: Settings,
  asked: Asked,
  today: Day,
):
  | { ok: true; value: Settings }
  | { ok: false; at: string; refusal: ReturnType<typeof refused>["refusal"] } => {
  const { languages, name, threshold, leastFrame, closesOn, keepUntil } = settings;
  const not = (at: string, ...of: Parameters<typeof refused>) => ({ ...refused(...of), at });
  const strange = languages.find(lang => !asked.languages.includes(lang));
  if (strange) return not("languages", "wave.language");
  const unnamed = languages.find(lang => !name[lang]);
  if (unnamed) return not(`name.${unnamed}`, "field.required");
  const leastThreshold = asked.minGroup ?? usualLimits.threshold;
  if (threshold < leastThreshold) return not("threshold", "field.too-small", { least: leastThreshold });
  const least = leastFrameOf(asked.mode);
  if (leastFrame < least) return not("leastFrame", "field.too-small", { least });
  if (closesOn < today) return not("closesOn", "wave.closes-before");
  if (keepUntil < closesOn) return not("keepUntil", "wave.kept-too-short");
  if (keepUntil > addDays(closesOn, mostKeepDays))
    return not("keepUntil", "wave.kept-too-long", { days: mostKeepDays });
  return { ok: true, value: settings };
};

/**
 * What a wave becomes by a change: thresholds only rise, how it is answered never changes, and once it is open only a
 * later last day, an earlier deletion, another contact and higher thresholds are left to say.
 */
export const changedWave = (
  wave: Wave,
  asked: Settings & { mode?: string | undefined },
): Result<Settings> => {
  const { mode, ...settings } = asked;
  if (mode !== undefined && mode !== wave.mode) return refused("wave.mode-for-good");
  for (const of of ["threshold", "leastFrame"] as const) {
    const raised = raisedThreshold(wave[of], settings[of]);
    if (!raised.ok) return raised;
  }
  if (wave.state === "draft") return done(settings);
  if (wave.state === "closed") return refused("wave.closed");
  const frozen = ({ name, languages, breakdowns: by }: Settings) =>
    JSON.stringify([inOrderOf(name), [...languages].sort(), [...by].sort()]);
  if (frozen(wave) !== frozen(settings)) return refused("wave.open");
  if (settings.closesOn < wave.closesOn) return refused("wave.closes-earlier");
  if (settings.keepUntil > wave.keepUntil) return refused("wave.kept-longer");
  return done(settings);
};

const inOrderOf = (name: Names) => langs.map(lang => name[lang] ?? "");

/** Reminders: few, and not one upon the other. */
export const reminders = { most: 3, days: 3 } as const;

/** Whether those who have not fetched their ticket may be reminded today. */
export const remindable = (wave: Wave, openedOn: Day | null, today: Day): Result<null> => {
  if (wave.state !== "open" || openedOn === null) return refused("wave.not-open");
  if (wave.reminded >= reminders.most) return refused("wave.reminded-enough", { most: reminders.most });
  const from = addDays(wave.remindedOn ?? openedOn, reminders.days);
  return today < from ? refused("wave.reminded-lately", { days: reminders.days }) : done(null);
};
