import { createHash } from "node:crypto";
import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Result } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { writePlan } from "../import/actions.server.ts";
import { type Incoming, planOf } from "../import/rules.ts";
import { publishStanding } from "../publication/actions.server.ts";
import { texts as publicationTexts } from "../publication/texts/index.ts";
import { keptWith, landscapeOf } from "../register/landscape.server.ts";
import { type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { normal, type Values } from "../register/rules.ts";
import { cofogConcepts, cofogScheme, ownScheme, ownTasks, type SchemeConcept } from "../task/cofog.ts";
import { task } from "../task/noun.ts";
import { source, sourceItem } from "./noun.ts";
import { itemIn, rhythmOf, type StarterItem, starterEdition, starterItems, takenAs } from "./starter.ts";
import { texts } from "./texts/index.ts";

export const lists = ["tasks", "cofog", "initiatives"] as const;
export type List = (typeof lists)[number];

/** What is in each list, and how much of it is here. */
export const starterState = (landscape: Landscape, municipality: string) =>
  keptWith(landscape, "starter", async () =>
    lists.map(list => {
      const missing = missingOf(landscape, municipality, list, "en").filter(
        row => row.noun !== source.name,
      ).length;
      const total = list === "initiatives" ? starterItems(landscape.country).length : conceptsOf(list).length;
      return { list, total, here: total - missing };
    }),
  );

/** Takes what is not here yet of a list, all of it or nothing; a second time there is nothing left to take. */
export const takeStarter = async (act: Act, list: List): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  // What is written is the municipality's, whatever language the one who takes it reads.
  const lang = landscape.languages[0] ?? act.lang;
  const incoming = missingOf(landscape, act.municipality, list, lang);
  const plan = planOf(
    incoming,
    id => landscape.byId.get(id)?.thing,
    name => nounNamed(name)!,
  );
  const taken = await writePlan(act, plan, "starter");
  if (!taken.ok || list !== "initiatives") return taken;
  // What a source is first known by is its first list, of the day ours was made.
  const first = await publishStanding(act, publicationTexts(lang)("starter"), starterEdition);
  return first.ok ? taken : first;
};

const missingOf = (landscape: Landscape, municipality: string, list: List, lang: Lang): Incoming[] =>
  list === "initiatives"
    ? missingItems(landscape, municipality, lang)
    : missingTasks(landscape, municipality, list, lang);

/** The same thing gets the same id in a municipality each time, so that it is known again even when renamed. */
const idFor = (municipality: string, key: string): string => {
  const hex = createHash("sha256").update(`${municipality} starter ${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const incoming = (noun: Noun, id: string, values: Values): Incoming => ({
  noun: noun.name,
  id,
  isNew: true,
  version: null,
  values: normal(noun, values),
  remove: false,
});

const conceptsOf = (list: Exclude<List, "initiatives">): readonly SchemeConcept[] =>
  list === "tasks" ? ownTasks : cofogConcepts;

const missingTasks = (
  landscape: Landscape,
  municipality: string,
  list: Exclude<List, "initiatives">,
  lang: Lang,
): Incoming[] => {
  const scheme = list === "tasks" ? ownScheme : cofogScheme;
  const here = new Map(
    thingsOf(landscape, task).flatMap(one =>
      one.values.scheme === scheme ? [[textOf(one, "code"), one.id] as const] : [],
    ),
  );
  const idOfCode = (code: string) => here.get(code) ?? idFor(municipality, `${scheme} ${code}`);
  return conceptsOf(list)
    .filter(({ code }) => !here.has(code))
    .map(({ code, parentCode, title }) =>
      incoming(task, idOfCode(code), {
        label: title[lang],
        code,
        scheme,
        broader: parentCode === null ? null : idOfCode(parentCode),
      }),
    );
};

const same = (text: string) => text.trim().toLowerCase();

const missingItems = (landscape: Landscape, municipality: string, lang: Lang): Incoming[] => {
  const titles = new Set(thingsOf(landscape, sourceItem).map(item => same(textOf(item, "title"))));
  const items = starterItems(landscape.country).filter(
    item =>
      !landscape.byId.has(idFor(municipality, item.id)) &&
      !langs.some(each => titles.has(same(itemIn(item, each).name))),
  );
  const named = new Map(thingsOf(landscape, source).map(one => [same(textOf(one, "publisher")), one.id]));
  const publisherOf = (item: StarterItem): string =>
    langs.map(each => named.get(same(itemIn(item, each).publisher))).find(Boolean) ??
    idFor(municipality, `publisher ${same(item.publisher)}`);
  const publishers = new Map(items.map(item => [publisherOf(item), item]));
  const created = [...publishers]
    .filter(([id]) => !landscape.byId.has(id))
    .map(([id, item]) =>
      incoming(source, id, {
        publisher: itemIn(item, lang).publisher,
        country: item.country,
        rhythm: rhythmOf(item.publisher, lang),
      }),
    );
  return [
    ...created,
    ...items.map(item =>
      incoming(sourceItem, idFor(municipality, item.id), {
        title: itemIn(item, lang).name,
        source: publisherOf(item),
        status: takenAs(item).status,
        legalSource: itemIn(item, lang).legalSource,
        deadline: takenAs(item).deadline,
        saidMandatory: takenAs(item).lacks !== null,
        note: noteOf(item, lang),
      }),
    ),
  ];
};

const longestNote = 500;

/** What the item is, what it lacks to be a duty, and where we have it from. */
export const noteOf = (item: StarterItem, lang: Lang): string => {
  const t = texts(lang);
  const { description, source } = itemIn(item, lang);
  const { lacks, unverified } = takenAs(item);
  const marks = [
    ...(lacks ? [t(`note.${lacks}`)] : []),
    t(unverified ? "note.unverified" : "note.source", { source }),
  ].join(" ");
  return `${description.slice(0, longestNote - marks.length - 2)}. ${marks}`.slice(0, longestNote);
};
