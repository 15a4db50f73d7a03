import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import type { List } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { livingUses } from "../overlooked/facts.ts";
import { type Attested, idOf, type Landscape } from "../register/landscape.ts";
import { completeness } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import { systemUse } from "./noun.ts";

export const attestedStates = ["never", "expired", "current"] as const;

/** How well one system is known: what is answered, who confirmed it, and how old its oldest answer is. */
export type UseQuality = {
  id: string;
  title: string;
  answered: number;
  asked: number;
  gaps: readonly string[];
  state: (typeof attestedStates)[number];
  attested: Attested | undefined;
  oldest: string | undefined;
  owner: string | null;
};

export const qualityOf = once((landscape: Landscape): readonly UseQuality[] =>
  livingUses(landscape).map(use => {
    const { answered, asked, gaps } = completeness(systemUse, use);
    const attested = landscape.attestations.get(use.id);
    const oldest = Object.entries(use.facts)
      .flatMap(([name, fact]) => (use.values[name] === null ? [] : [fact.on]))
      .sort()[0];
    const state = !attested ? "never" : attested.expires <= landscape.today ? "expired" : "current";
    return {
      id: use.id,
      title: titleOf(landscape, use.id),
      answered,
      asked,
      gaps,
      state,
      attested,
      oldest,
      owner: idOf(use, "owner"),
    };
  }),
);

/** The systems a list asks for, in its order; the worst known first. */
export const qualityIn = (
  landscape: Landscape,
  list: Pick<List, "sort" | "descending" | "filters">,
  lang: Lang,
): UseQuality[] => {
  const { compare } = formats(lang);
  const sign = list.descending ? -1 : 1;
  const { attested: wanted, owner } = list.filters;
  return qualityOf(landscape)
    .filter(one => (!wanted || one.state === wanted) && (!owner || one.owner === owner))
    .sort((a, b) => {
      if (list.sort === "title") return sign * compare(a.title, b.title);
      if (list.sort === "attested")
        return sign * compare(a.attested?.on ?? "", b.attested?.on ?? "") || compare(a.title, b.title);
      if (list.sort === "age")
        return sign * compare(a.oldest ?? "9", b.oldest ?? "9") || compare(a.title, b.title);
      return sign * (a.answered - b.answered) || compare(a.title, b.title);
    });
};
