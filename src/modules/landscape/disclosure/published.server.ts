import { redirect } from "react-router";
import { type Lang, nameIn } from "../../../kernel/lang.ts";
import { type Act, read } from "../../../platform/act.ts";
import { seesPublishedOfAll } from "../../../platform/auth/policy.ts";
import { actOf, type List, type PageContext } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { nounNamed } from "../register/nouns.ts";
import { choiceText, nounText } from "../register/show.ts";
import { type PublishedKind, publishedFields } from "./rules.ts";
import { type PublishedRow, placesLikeOurs, publishedOfAll } from "./store.server.ts";

/** One published thing, in the reader's language. */
export type Published = {
  id: string;
  municipality: string;
  place: string;
  country: string;
  kind: PublishedKind;
  kindText: string;
  title: string;
  state: string;
  about: string;
  on: string | null;
  content: PublishedRow["content"];
};

/** Who acts, on a page of what all municipalities have published. */
export const associationOf = (context: PageContext): Act => {
  const act = actOf(context);
  if (!seesPublishedOfAll(act)) throw redirect("/");
  return act;
};

/** Everything published by all municipalities, with how many there are to publish. */
export const everythingPublished = async (
  act: Act,
): Promise<{ things: Published[]; places: { id: string; name: string; country: string }[] }> => {
  const { rows, places } = await read(act, async tx => ({
    rows: await publishedOfAll(tx),
    places: await placesLikeOurs(tx),
  }));
  const { compare } = formats(act.lang);
  const named = new Map(
    places.map(({ id, name, country }) => [id, { id, name: nameIn(name, act.lang), country }]),
  );
  return {
    things: rows.map(row => publishedIn(row, named.get(row.municipality), act.lang)),
    places: [...named.values()].sort((a, b) => compare(a.name, b.name)),
  };
};

const publishedIn = (
  { id, municipality, kind, content, on }: PublishedRow,
  place: { name: string; country: string } | undefined,
  lang: Lang,
): Published => {
  const noun = nounNamed(kind)!;
  const stateField = kind === "initiative" ? "stage" : kind === "system-use" ? "lifeCycle" : "frequency";
  const state = content[stateField];
  return {
    id,
    municipality,
    place: place?.name ?? "",
    country: place?.country ?? "",
    kind,
    kindText: nounText(noun, lang),
    title: String(content[noun.title] ?? ""),
    state: state ? choiceText(noun, stateField, String(state), lang) : "",
    about: String(content.purpose ?? content.description ?? ""),
    on,
    content,
  };
};

/** What an address asks for, sorted as it asks. */
export const chosen = (things: readonly Published[], list: List, lang: Lang): Published[] => {
  const { q = "", place, kind, country } = list.filters;
  const words = q.toLowerCase();
  const { compare } = formats(lang);
  const sign = list.descending ? -1 : 1;
  const keys: Record<string, (one: Published) => string> = {
    place: one => one.place,
    kind: one => one.kindText,
    title: one => one.title,
    on: one => one.on ?? "",
  };
  const key = keys[list.sort] ?? keys.place!;
  return things
    .filter(
      one =>
        (!place || one.municipality === place) &&
        (!kind || one.kind === kind) &&
        (!country || one.country === country) &&
        (!words ||
          `${one.title} ${one.place} ${Object.values(one.content).join(" ")}`.toLowerCase().includes(words)),
    )
    .sort((a, b) => sign * compare(key(a), key(b)) || compare(a.title, b.title));
};

/** The list's state in an address: the page and its files read it alike. */
export const askedFor = {
  sort: ["place", "title", "kind", "on"] as [string, ...string[]],
  filters: ["place", "kind", "country"],
};

/** Every field of every kind, once. */
export const allPublishedFields = [...new Set(Object.values(publishedFields).flat())];
