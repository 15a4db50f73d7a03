import { dayIn } from "../../kernel/period.ts";
import {
  type Landscape,
  nounNamed,
  nouns,
  nounsText,
  nounText,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import {
  mayRead,
  mergersSaid,
  newestEvents,
  personTitles,
  unitTitles,
} from "../../modules/organisation/index.server.ts";
import { type Act, read } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import { formats } from "../../platform/i18n/index.ts";
import { texts } from "./texts/index.ts";

export type ChangeLine = { label: string; href: string; note: string };

const looked = 200;
const shown = 6;
const verbs = ["added", "changed", "removed", "attested"] as const;

type Dated = ChangeLine & { at: Date };

/** What changed last in the landscape and the organisation; things written together are one line. */
export const newestChanges = async (act: Act, landscape: Landscape): Promise<ChangeLine[]> =>
  [...(await inLandscape(act, landscape)), ...(await inOrganisation(act))]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, shown)
    .map(({ at: _, ...line }) => line);

const inLandscape = async (act: Act, landscape: Landscape): Promise<Dated[]> => {
  const rows = await read(act, tx => auditList(tx, { kinds: nouns.map(({ name }) => name) }, looked));
  const groups = new Map<string, { kind: string; verb: (typeof verbs)[number]; at: Date; ids: string[] }>();
  for (const { action, at, object_kind: kind, object_id: id } of rows) {
    const verb = verbs.find(known => action === `${kind}.${known}`);
    if (!verb || !nounNamed(kind)) continue;
    const key = `${action} ${at.getTime()}`;
    const group = groups.get(key) ?? { kind, verb, at, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  const t = texts(act.lang);
  const f = formats(act.lang);
  // The oldest group may go on beyond what was looked at, so its number is not told.
  const cut = rows.length === looked ? [...groups.values()].at(-1) : undefined;
  return [...groups.values()].slice(0, shown).map(group => {
    const { kind, verb, at, ids } = group;
    const noun = nounNamed(kind)!;
    const [id] = ids;
    const single = ids.length === 1 && id && landscape.byId.has(id) ? id : null;
    const what = single
      ? titleOf(landscape, single)
      : ids.length === 1
        ? nounText(noun, act.lang)
        : t("change.many", { what: nounsText(noun, act.lang), n: ids.length });
    return {
      at,
      label:
        group === cut && !single
          ? t("change.most", { what: nounsText(noun, act.lang) })
          : t(`change.${verb}`, { what }),
      href: `/landscape/${noun.plural}${single ? `/${single}` : ""}`,
      note: `${single ? `${nounText(noun, act.lang)}, ` : ""}${f.age(dayIn(at, act.zone), act.today)}`,
    };
  });
};

const pages = {
  unit: "units",
  person: "people",
  position: "positions",
  responsibility: "responsibilities",
} as const;

/** The same of units, people, positions and responsibilities, from the feed. */
const inOrganisation = async (act: Act): Promise<Dated[]> => {
  if (!mayRead(act)) return [];
  return read(act, async tx => {
    const events = await newestEvents(tx, 0, looked);
    const groups = new Map<string, { one: (typeof events)[number]; ids: Set<string> }>();
    for (const one of events) {
      // What takes effect was told when it was planned, and nobody did it then.
      if (one.verb === "took-effect") continue;
      const key = `${one.type} ${verbOf(one)} ${one.recordedAt}`;
      const group = groups.get(key) ?? { one, ids: new Set() };
      group.ids.add(one.id);
      groups.set(key, group);
    }
    const cut = events.length === looked ? [...groups.values()].at(-1) : undefined;
    const told = [...groups.values()].slice(0, shown);
    const ids = told.flatMap(group => (group.ids.size === 1 ? group.one.id : []));
    const said = await mergersSaid(tx, ids);
    const merger = ({ id, registration }: Event) => said(id, registration);
    const into = told.flatMap(({ one }) => merger(one)?.into ?? []);
    const names = new Map([
      ...(await unitTitles(tx, act, [...ids, ...into])),
      ...(await personTitles(tx, act, ids)),
    ]);
    const t = texts(act.lang);
    const f = formats(act.lang);
    return told.map(group => {
      const { one, ids } = group;
      const at = new Date(one.recordedAt);
      const single = ids.size === 1 && group !== cut;
      const noun = t(`change.of.${one.type}`, { n: ids.size });
      const name = single && names.get(one.id);
      const what = name || (single ? noun : t("change.many", { what: noun, n: ids.size }));
      const merged = single ? merger(one) : null;
      const day = one.verb === "ended" && one.effectiveFrom ? one.effectiveFrom : act.today;
      const ahead = day > act.today ? ("will-end" as const) : null;
      return {
        at,
        label:
          group === cut
            ? t("change.most", { what: noun })
            : merged
              ? t(`change.${merged.did === "merged" && merged.day > act.today ? "will-merge" : merged.did}`, {
                  what,
                  into: names.get(merged.into) ?? "",
                  day: f.day(merged.day),
                })
              : t(`change.${ahead ?? verbOf(one)}`, { what, day: f.day(day) }),
        href: single ? `/organisation/${pages[one.type]}/${one.id}` : "/organisation/changes",
        note: `${name ? `${noun}, ` : ""}${f.age(dayIn(at, act.zone), act.today)}`,
      };
    });
  });
};

type Event = Awaited<ReturnType<typeof newestEvents>>[number];
type Verb = "added" | "changed" | "ended" | "corrected" | "erased";

/** What was done, in the words of home; the first that is recorded of a thing is that it is new. */
const verbOf = ({ verb, registration }: Event): Verb => {
  if (verb === "ended" || verb === "corrected" || verb === "erased") return verb;
  return registration === 1 ? "added" : "changed";
};
