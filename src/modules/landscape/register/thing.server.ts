import type { Lang } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import { read } from "../../../platform/act.ts";
import { auditListNamed, loggedText } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { overrideSetBy } from "../contract/override.server.ts";
import { hasValidity } from "../contract/validity.ts";
import { validityAbout } from "../contract/validity-show.ts";
import { effortSight } from "../initiative/effort-sight.ts";
import { askedByPlan } from "../initiative/planned.server.ts";
import { asidesOf } from "../shared/aside.ts";
import { texts } from "../texts/index.ts";
import { aboutThing } from "./about.ts";
import { aroundOf } from "./around.ts";
import { decidesOf } from "./decides.ts";
import { dutyLines } from "./duty-lines.server.ts";
import type { Landscape } from "./landscape.ts";
import { type Field, fieldsOf, type Noun } from "./noun.ts";
import { nouns } from "./nouns.ts";
import { mayWrite } from "./policy.ts";
import { completeness, type Thing } from "./rules.ts";
import { saidOf, sourceText } from "./said.ts";
import { currencies, fieldText, nounsText, nounText, show } from "./show.ts";
import { titleOf } from "./title.ts";

const logged = 50;

/** Everything the page of one thing tells. */
export const thingSight = async (act: Act, landscape: Landscape, noun: Noun, thing: Thing) => {
  const { lang } = act;
  const t = texts(lang);
  const f = formats(lang);
  const attested = landscape.attestations.get(thing.id);
  const { answered, asked, gaps, unknown } = completeness(noun, thing);
  const fields = fieldsOf(noun).filter(([name]) => name !== noun.title);
  const known = fields.filter(([name]) => filled(thing.values[name] ?? null) || thing.unknowns[name]);
  const empty = fields.filter(([name, field]) => !field.counted && !field.folded && !isKnown(known, name));
  return {
    about: aboutThing(act, landscape, noun, thing),
    lang,
    plural: noun.plural,
    noun: noun.name,
    id: thing.id,
    version: thing.version,
    title: titleOf(landscape, thing.id),
    kind: nounText(noun, lang),
    kinds: nounsText(noun, lang),
    because: becauseOf(allowed(act, mayWrite(noun)), act),
    decides: decidesOf(landscape, noun.name, thing, lang),
    items: known.map(([name, field]) => itemOf(landscape, noun, thing, name, field, lang)),
    empty: empty.map(([name]) => fieldText(noun, name, lang)),
    duties: dutyLines(landscape, thing.id, lang),
    provenance: provenanceOf(act, noun, thing),
    quality: asked > 0 && {
      answered,
      asked,
      gaps: gaps.map(name => fieldText(noun, name, lang)),
      unknown: unknown.length,
      attested: attested
        ? t(attested.expires <= act.today ? "attested.expired" : "attested.by", {
            by: attested.by,
            day: f.dayShort(attested.on),
          })
        : t("attested.never"),
    },
    validity: hasValidity(noun)
      ? validityAbout(
          landscape,
          thing,
          thing.values.enforced === true ? await overrideSetBy(act, noun.name, thing.id) : null,
          act,
        )
      : undefined,
    effort:
      noun.name === "initiative"
        ? { ...effortSight(landscape, thing, lang), asked: askedByPlan(thing.id, lang) }
        : undefined,
    around: aroundOf(landscape, nouns, noun.name, thing.id, lang),
    asides: asidesOf(act, landscape, noun.name, thing),
    log: await logOf(act, landscape, noun, thing.id),
  };
};

export type ThingSight = Awaited<ReturnType<typeof thingSight>>;

const filled = (value: unknown) =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
const isKnown = (known: readonly [string, Field][], name: string) => known.some(([one]) => one === name);

const itemOf = (landscape: Landscape, noun: Noun, thing: Thing, name: string, field: Field, lang: Lang) => {
  const value = thing.values[name] ?? null;
  const t = texts(lang);
  return {
    term: fieldText(noun, name, lang),
    text: filled(value)
      ? show(
          landscape,
          noun,
          name,
          value,
          lang,
          String(thing.values.currency ?? currencies[landscape.country]),
        )
      : t(`unknown.${thing.unknowns[name]}` as "unknown.undecided"),
    links: ["one", "many", "responsibility"].includes(field.kind)
      ? [value]
          .flat()
          .flatMap(id =>
            typeof id === "string"
              ? [{ title: titleOf(landscape, id), href: addressOfTarget(landscape, field.to!, id) }]
              : [],
          )
          .sort((a, b) => formats(lang).compare(a.title, b.title))
      : [],
  };
};

/** Where the answers come from: answers with one source and day stand together. */
const provenanceOf = ({ lang, today }: Act, noun: Noun, thing: Thing) => {
  const t = texts(lang);
  const f = formats(lang);
  const groups = new Map<string, string[]>();
  for (const [name] of fieldsOf(noun)) {
    const fact = thing.facts[name];
    if (!fact || !filled(thing.values[name] ?? null)) continue;
    const from = t("fact.from", {
      source: sourceText(fact.source, lang),
      day: f.dayShort(fact.on),
      age: f.age(fact.on, today),
    });
    groups.set(from, [...(groups.get(from) ?? []), fieldText(noun, name, lang)]);
  }
  return [...groups].map(([from, fields]) => ({ from, fields: f.list(fields) }));
};

const logOf = async (act: Act, landscape: Landscape, noun: Noun, id: string) => {
  const { lang } = act;
  const f = formats(lang);
  const log = await read(act, tx => auditListNamed(tx, { object: id }, logged));
  return log.map(record => ({
    key: String(record.seq),
    when: f.dateTime(new Date(record.at), act.zone),
    what: loggedText(record.action, lang),
    who: record.who ?? "",
    note: noteOf(landscape, noun, record.payload, lang),
  }));
};

/** What was changed, in words: "Criticality: low → high". */
const noteOf = (landscape: Landscape, noun: Noun, payload: string | null, lang: Lang): string => {
  const changes = (JSON.parse(payload ?? "null") as { changes?: unknown } | null)?.changes;
  return saidOf(landscape, noun, { changes }, lang)
    .map(({ label, text }) => `${label}: ${text}`)
    .join(" · ");
};

const addressOfTarget = (landscape: Landscape, to: string, id: string): string => {
  if (to === "holder")
    return landscape.holders.get(id)?.kind === "position"
      ? `/organisation/positions/${id}`
      : `/organisation/people/${id}`;
  if (to === "unit") return `/organisation/units/${id}`;
  return `/landscape/${nouns.find(noun => noun.name === to)!.plural}/${id}`;
};
