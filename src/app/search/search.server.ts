import { once } from "../../kernel/once.ts";
import {
  type Landscape,
  landscapeOf,
  nouns,
  nounsText,
  type Thing,
  textOf,
  thingsOf,
  titleOf,
} from "../../modules/landscape/index.server.ts";
import { findMunicipalities, personTitles } from "../../modules/organisation/index.server.ts";
import { type Act, read } from "../../platform/act.ts";
import { worksHere } from "../../platform/auth/index.ts";
import { formats } from "../../platform/i18n/index.ts";
import { rankOf, sought, wordsIn } from "../../platform/search/index.ts";
import { figuresIn } from "../home/figures/figures.ts";
import { texts } from "./texts/index.ts";

export type Hit = { label: string; href: string; note?: string };
/** What was found of one kind: the best of it, how many there are, and where all of them are. */
export type Group = { key: string; label: string; total: number; hits: Hit[]; all: string | null };

/** Something that can be found, with what it is sought in. */
type Candidate = Hit & { where: string };
const candidate = (hit: Hit): Candidate => ({ ...hit, where: sought(`${hit.label} ${hit.note ?? ""}`) });

/** Of a kind that has no list of its own to go on in, more are shown. */
const shown = 6;
const shownAlone = 20;

const figures = once((told: ReturnType<typeof figuresIn>) =>
  told.map(({ id, indicator, country, year }) =>
    candidate({
      label: indicator,
      href: `/figures/${id}`,
      note: [country, year].filter(Boolean).join(" "),
    }),
  ),
);

/** The pages one can look for by name; each is a key of the texts. */
const pages = [
  "/",
  "/landscape",
  "/landscape/contract-year",
  "/landscape/load",
  "/landscape/overlooked",
  "/landscape/record",
  "/landscape/duties",
  "/landscape/agreements",
  "/landscape/catalogue",
  "/landscape/quality",
  "/landscape/matrix",
  "/landscape/import",
  "/landscape/export",
  "/landscape/starter",
  "/organisation",
  "/organisation/people",
  "/organisation/planned",
  "/organisation/import",
  "/municipalities",
  "/figures",
  "/trust",
  "/trust/audit",
  "/trust/roles",
  "/trust/keys",
] as const;

/** Everything that bears the words. What is a municipality's own is only for those who work there. */
export const searchAll = async (act: Act, query: string): Promise<Group[]> => {
  const words = wordsIn(query);
  if (words.length === 0) return [];
  const own = worksHere(act) ? await ownGroups(act, query, words) : [];
  const t = texts(act.lang);
  return [
    ...own,
    municipalityGroup(act, query),
    best(
      "figures",
      t("group.figures"),
      figures(figuresIn(act.lang)),
      words,
      `/figures?${new URLSearchParams({ q: query })}`,
      act,
    ),
    best(
      "pages",
      t("group.pages"),
      pages.map(page => candidate({ label: t(`page.${page}`), href: page })),
      words,
      null,
      act,
    ),
  ].filter(({ total }) => total > 0);
};

const ownGroups = async (act: Act, query: string, words: readonly string[]): Promise<Group[]> => {
  const landscape = await landscapeOf(act);
  const t = texts(act.lang);
  const people = await peopleIn(act, landscape);
  return [
    ...landscapeGroups(act, landscape, query, words),
    best("units", t("group.units"), candidatesIn(landscape).units, words, null, act),
    best(
      "people",
      t("group.people"),
      people,
      words,
      `/organisation/people?${new URLSearchParams({ q: query })}`,
      act,
    ),
  ];
};

const landscapeGroups = (act: Act, landscape: Landscape, query: string, words: readonly string[]): Group[] =>
  // What is used here answers more than the product it is made of, so it stands first, and the two are told apart.
  [...nouns]
    .sort((a, b) => Number(b.name === "system-use") - Number(a.name === "system-use"))
    .map(noun =>
      best(
        noun.name,
        noun.name === "system-use" || noun.name === "system"
          ? texts(act.lang)(`group.${noun.name}`)
          : nounsText(noun, act.lang),
        candidatesIn(landscape).things.get(noun.name) ?? [],
        words,
        `/landscape/${noun.plural}?${new URLSearchParams({ q: query })}`,
        act,
      ),
    );

const named = new WeakMap<Landscape, Promise<Candidate[]>>();

/** The names of those who work or worked here; ten thousand are too many to ask the database for at each search. */
const peopleIn = (act: Act, landscape: Landscape): Promise<Candidate[]> => {
  const known =
    named.get(landscape) ??
    read(act, tx => personTitles(tx, act)).then(names =>
      // Those erased have no name left.
      [...names].flatMap(([id, name]) =>
        name === "" ? [] : [candidate({ label: name, href: `/organisation/people/${id}` })],
      ),
    );
  named.set(landscape, known);
  known.catch(() => named.delete(landscape));
  return known;
};

type Candidates = { things: ReadonlyMap<string, readonly Candidate[]>; units: readonly Candidate[] };
const made = new WeakMap<Landscape, Candidates>();

/** Everything of a landscape as it is sought, folded once for as long as the landscape is kept. */
const candidatesIn = (landscape: Landscape): Candidates => {
  const known = made.get(landscape) ?? {
    things: new Map(
      nouns.map(noun => [noun.name, thingsOf(landscape, noun).map(thing => ofThing(landscape, noun, thing))]),
    ),
    units: [...landscape.units].map(([id, { name, parent }]) =>
      candidate({
        label: name,
        href: `/organisation/units/${id}`,
        ...(parent ? { note: landscape.units.get(parent)?.name ?? "" } : {}),
      }),
    ),
  };
  made.set(landscape, known);
  return known;
};

const ofThing = (landscape: Landscape, noun: (typeof nouns)[number], thing: Thing): Candidate => {
  const code = "code" in noun.fields ? textOf(thing, "code") : "";
  return candidate({
    label: titleOf(landscape, thing.id),
    href: `/landscape/${noun.plural}/${thing.id}`,
    ...(code ? { note: code } : {}),
  });
};

const municipalityGroup = (act: Act, query: string): Group => {
  const found = findMunicipalities(query);
  return {
    key: "municipalities",
    label: texts(act.lang)("group.municipalities"),
    total: found.length,
    hits: found.slice(0, shown).map(({ country, code, name, region }) => ({
      label: name,
      href: `/municipalities/${country}/${code}`,
      note: `${region}, ${country}`,
    })),
    all: `/municipalities?${new URLSearchParams({ q: query })}`,
  };
};

/** The best of a kind, by how well it fits and then by name. */
const best = (
  key: string,
  label: string,
  candidates: readonly Candidate[],
  words: readonly string[],
  all: string | null,
  { lang }: Act,
): Group => {
  const { compare } = formats(lang);
  const room = all ? shown : shownAlone;
  // Thousands may fit and a handful is shown: only that handful is kept in order.
  const first: { one: Candidate; rank: number }[] = [];
  let total = 0;
  for (const one of candidates) {
    const rank = rankOf(one.where, words);
    if (rank === null) continue;
    total += 1;
    const at = first.findLastIndex(other => (other.rank - rank || compare(other.one.label, one.label)) <= 0);
    if (at + 1 < room) first.splice(at + 1, 0, { one, rank });
    if (first.length > room) first.pop();
  }
  return {
    key,
    label,
    total,
    hits: first.map(({ one: { where, ...hit } }) => hit),
    all,
  };
};
