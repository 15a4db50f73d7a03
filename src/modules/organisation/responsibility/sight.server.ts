import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { type Registration, readAt } from "../history/rules-log.ts";
import { logOf, versionOf } from "../history/store.server.ts";
import { endOfDay } from "../history/store-known.server.ts";
import { type HolderTitle, holderTitles } from "../names/store.server.ts";
import { namesOfUnits } from "../unit/store.server.ts";
import type { Responsibility } from "./rules.ts";
import { type DutySpan, spansOf } from "./store.server.ts";
import { type ThingSeen, thingsNamed } from "./things.server.ts";

/** Everything the page of a responsibility tells. */
export type DutySight = {
  id: string;
  version: number;
  /** What it is and for what; nothing of it ever changes. */
  about: Pick<Responsibility, "kind" | "object" | "objectKind">;
  /** Null for a unit or the municipality, and for a thing that is gone. */
  thing: ThingSeen | null;
  unitName: string | null;
  log: Registration<Responsibility>[];
  /** The last instant of the day of knowledge. */
  instant: string;
  /** Who holds it on the day asked for, as it was known then. */
  value: Responsibility | undefined;
  /** All the times anybody has held, holds or is to hold it, as known now. */
  spans: DutySpan[];
  holders: Record<string, HolderTitle>;
};

/** A responsibility with its history: what was true on a day, and what was known on another. */
export const seeDuty = async (act: Act, id: string, asOf: Day, asKnownAt: Day): Promise<DutySight | null> => {
  const sight = await read(act, async tx => {
    const object = await versionOf(tx, "responsibility", id);
    const log = object ? await logOf<Responsibility>(tx, id) : [];
    const about = log.flatMap(registration => registration.slices).at(-1)?.value;
    if (!object || !about) return null;
    const instant = (await endOfDay(tx, asKnownAt)).toISOString();
    const spans = (await spansOf(tx, { objects: [about.object] })).filter(span => span.kind === about.kind);
    const told = log.flatMap(registration => registration.slices.map(slice => slice.value));
    const ids = [...told, ...spans].flatMap(({ holder, deputy }) => (deputy ? [holder, deputy] : [holder]));
    return {
      id,
      version: object.version,
      about: { kind: about.kind, object: about.object, objectKind: about.objectKind },
      unitName:
        about.objectKind === "unit"
          ? ((await namesOfUnits(tx, [about.object], asOf)).get(about.object) ?? null)
          : null,
      log,
      instant,
      value: readAt(log, asOf, instant),
      spans,
      holders: Object.fromEntries(await holderTitles(tx, { ...act, today: asOf }, [...new Set(ids)])),
    };
  });
  if (!sight) return null;
  const { object } = sight.about;
  return { ...sight, thing: (await thingsNamed(act, [object]))[object] ?? null };
};
