import type { Lang } from "../../../kernel/lang.ts";
import { inOrder } from "../../../kernel/text.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { holderName, idOf, type Landscape, textOf } from "./landscape.ts";
import type { Noun } from "./noun.ts";
import { nounNamed } from "./nouns.ts";

/** What is one of many, day by day, and what it is one of. */
const datedOf: Record<string, string> = { measurement: "benefit", oversight: "agreement" };

/** Things that are called after what they join or are one of; their title is a field of its own. */
const calledAfter: ReadonlySet<string> = new Set(["hit", "money-line", ...Object.keys(datedOf)]);
export const isCalledAfter = ({ name }: Noun): boolean => calledAfter.has(name);

/** What a thing, a unit or a person is called; an unnamed thing is called after what it joins. */
export const titleOf = (landscape: Landscape, id: string): string => {
  const found = landscape.byId.get(id);
  if (!found) return landscape.units.get(id)?.name ?? holderName(landscape, id);
  const noun = nounNamed(found.noun)!;
  const title = landscape.called.get(id) ?? textOf(found.thing, noun.title);
  if (found.noun === "hit")
    return [idOf(found.thing, "initiative"), idOf(found.thing, "unit")]
      .map(part => (part ? titleOf(landscape, part) : ""))
      .join(" – ");
  const dated = datedOf[found.noun];
  if (dated) return `${titleOf(landscape, idOf(found.thing, dated) ?? "")} ${textOf(found.thing, "on")}`;
  // An account bears a line for each year, so neither names a line alone.
  if (found.noun === "money-line")
    return [titleOf(landscape, idOf(found.thing, "contract") ?? ""), textOf(found.thing, "year"), title]
      .filter(Boolean)
      .join(" ");
  return title || "–";
};

/** In the order of a key such as a day; what has the same by the title of a thing, as the reader's language sorts. */
export const inOrderOf = <T>(
  landscape: Landscape,
  lang: Lang,
  list: readonly T[],
  of: (one: T) => readonly [key: string, thing: string],
): T[] => {
  const { compare } = formats(lang);
  return list
    .map(one => {
      const [key, thing] = of(one);
      return { one, key, title: titleOf(landscape, thing) };
    })
    .sort((a, b) => inOrder(a.key, b.key) || compare(a.title, b.title))
    .map(({ one }) => one);
};
