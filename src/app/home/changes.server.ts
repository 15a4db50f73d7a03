import { dayIn } from "../../kernel/period.ts";
import {
  type Landscape,
  nounNamed,
  nouns,
  nounsText,
  nounText,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import { type Act, read } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import { formats } from "../../platform/i18n/index.ts";
import { texts } from "./texts/index.ts";

export type ChangeLine = { label: string; href: string; note: string };

const looked = 200;
const shown = 6;
const verbs = ["added", "changed", "removed", "attested"] as const;

/** What changed last in the landscape; things written together are one line. */
export const newestChanges = async (act: Act, landscape: Landscape): Promise<ChangeLine[]> => {
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
      label:
        group === cut && !single
          ? t("change.most", { what: nounsText(noun, act.lang) })
          : t(`change.${verb}`, { what }),
      href: `/landscape/${noun.plural}${single ? `/${single}` : ""}`,
      note: `${single ? `${nounText(noun, act.lang)}, ` : ""}${f.age(dayIn(at, act.zone), act.today)}`,
    };
  });
};
