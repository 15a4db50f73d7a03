import type { Lang } from "../../../../kernel/lang.ts";
import type { Db } from "../../../../platform/db/database.ts";
import { named } from "../../chart/words.ts";
import type { Release } from "../../release/released.ts";
import { publishedOf } from "../published.server.ts";

/** Every question of an open release in its order, with the address of its figure; none before its hour. */
export const questionsOf = async (
  db: Db,
  release: Release,
  lang: Lang,
): Promise<{ label: string; href: string }[]> => {
  const published = await publishedOf(db, release);
  if (!published) return [];
  return Object.keys(published.facts.items).map(item => ({
    label: named(published.facts, "item", item, lang),
    href: figureAddress(release, item),
  }));
};

export const figureAddress = (release: Pick<Release, "id">, item: string): string =>
  `/releases/${release.id}/items/${encodeURIComponent(item)}`;
