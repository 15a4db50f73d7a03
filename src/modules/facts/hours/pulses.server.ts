import { nameIn } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { waveOf } from "../chart/rules-item.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import type { Release } from "../release/released.ts";
import { calendarOf } from "../release/store.server.ts";
import { municipalityKey } from "../series/store.server.ts";
import { frameIn, recordIn } from "../serving/figure/files.server.ts";
import { publishedOf } from "../serving/published.server.ts";
import { municipalityAt } from "../wave/places.server.ts";
import { hoursAt, pulseOf, type RoleHours } from "./rules-hours.ts";

/** The hours of a municipality's roles as one of its own releases publishes them. */
export type ReleasedPulse = {
  release: string;
  title: string;
  /** When it was asked: "2026-10". */
  period: string;
  /** The page that shows all of it. */
  href: string;
  place: string;
  /** Offices that answered for the municipality, of so many. */
  answered: number;
  asked: number;
  roles: (RoleHours & { name: string })[];
};

/** So many are looked at, the newest. */
const most = 12;

/** The pulses of a municipality about itself that are open, the newest first; of a corrected one the newest only. */
export const pulsesOf = async (act: Act): Promise<ReleasedPulse[]> => {
  const releases = await read(act, tx =>
    calendarOf(tx, { publisher: act.municipality }, { skip: 0, size: 1000 }),
  );
  const open = releases
    .filter(one => one.open && one.mode === "on-record")
    .sort((a, b) => +b.dueAt - +a.dueAt);
  const newest = open.filter((one, at) => open.findIndex(({ wave }) => wave === one.wave) === at);
  const pulses: ReleasedPulse[] = [];
  for (const release of newest.slice(0, most)) {
    const pulse = await releasedPulse(act, release);
    if (pulse) pulses.push(pulse);
  }
  return pulses;
};

const releasedPulse = async (act: Act, release: Release): Promise<ReleasedPulse | null> => {
  const published = await publishedOf(act.db, release);
  const pulse = published && pulseOf(published.questionnaire);
  if (!published || !pulse) return null;
  const frame = await frameIn(act.db, release);
  const place = await ownPlace(
    act,
    frame.map(one => one.place),
  );
  if (place === null) return null;
  const lines = await recordIn(act.db, release);
  const roles = hoursAt(pulse, lines, place);
  return {
    release: release.id,
    title: nameIn(release.title, act.lang),
    period: waveOf(published.facts),
    href: `/facts/waves/${release.wave}/hours`,
    place,
    answered: new Set(lines.filter(line => line.place === place).map(({ office }) => office)).size,
    asked: frame.filter(one => one.place === place).reduce((sum, one) => sum + one.population, 0),
    roles: roles.map(one => ({ ...one, name: roleCalled(one.role, act.lang) })),
  };
};

/**
 * The place of a frame that is the acting municipality: itself by the register; of one that the register does not know, as
 * invented ones, the only place there is. Null where a round asks others.
 */
export const ownPlace = async (act: Act, places: readonly string[]): Promise<string | null> => {
  const { country, code } = await read(act, tx => municipalityKey(tx, act.municipality));
  const key = `${country}-${code}`;
  if (municipalityAt(key)) return places.includes(key) ? key : null;
  const [only, another] = [...new Set(places)];
  return only !== undefined && another === undefined ? only : null;
};
