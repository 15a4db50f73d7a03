import { langs, type Names, nameIn } from "../../../kernel/lang.ts";
import type { Db } from "../../../platform/db/database.ts";
import type { Release } from "../release/released.ts";
import { calendarOf, releaseById } from "../release/store.server.ts";
import { type StatisticsApi, statisticsApi, type Tables } from "./api.server.ts";
import { house, tableWords, titleWords } from "./house.ts";
import { publishedOf } from "./published.server.ts";
import { tableOf } from "./rules-cube-table.ts";
import type { LinksOf } from "./rules-json-stat.ts";
import type { Listed, Path } from "./rules-listing.ts";
import { texts } from "./texts/index.ts";

/** So many releases are listed, the newest first. */
const mostListed = 1000;

const prefix = "release:";

/** Where all surveys stand among the subjects. */
const path: Path = [{ id: "facts", label: tableWords.subject, sortCode: tableWords.subject }];

/** The tables of the releases that are open: each is its cube. */
export const releasedTables = (db: Db): Tables => {
  /** What the list tells of a table, without its cells; a release is known by its hash. */
  const light = new Map<string, Listed["table"]>();
  const corrected = (release: Release, opened: readonly Release[]) =>
    opened.some(({ corrects }) => corrects === release.id);
  const tableFor = async (release: Release): Promise<Listed["table"] | null> => {
    const published = await publishedOf(db, release);
    if (!published || release.hash === null) return null;
    const { facts } = published;
    const inEach = (names: Names): Names =>
      Object.fromEntries(langs.map(lang => [lang, nameIn(names, lang)]));
    const table = tableOf(
      // A wave and its publisher may be called something in one language only.
      { ...facts, title: inEach(release.title) },
      {
        id: release.id,
        source: inEach(release.publisherName),
        openedAt: release.dueAt.toISOString(),
        zone: release.zone,
        words: tableWords,
      },
    );
    const told = { ...table, metaId: { [table.languages[0] ?? "en"]: prefix + release.id } satisfies Names };
    light.set(release.hash, { ...told, cell: () => ({ value: null }) });
    return told;
  };
  return {
    listed: async () => {
      const past = await calendarOf(db, "past", { skip: 0, size: mostListed });
      const opened = past.filter(({ open }) => open);
      const listed: Listed[] = [];
      for (const release of opened) {
        const table = light.get(release.hash ?? "") ?? (await tableFor(release));
        if (table)
          listed.push({
            table,
            paths: [path],
            ...(corrected(release, opened) && { discontinued: true as const }),
          });
      }
      return listed;
    },
    table: async id => {
      const release = await releaseById(db, id.toLowerCase());
      const table = release && (await tableFor(release));
      return table ? { table, paths: [path] } : null;
    },
  };
};

/** API v2 over the open releases; links in it lead to the house. */
export const openStatistics = (db: Db, clock: () => Date, address: string): StatisticsApi => {
  const linksOf: LinksOf = (metaId, lang) => {
    if (!metaId.startsWith(prefix)) return [];
    const known = langs.find(one => one === lang) ?? "en";
    const href = `${address}/releases/${metaId.slice(prefix.length)}?lang=${known}`;
    return [{ relation: "statistics-homepage", href, label: texts(known)("link.release"), metaId }];
  };
  return statisticsApi({
    tables: releasedTables(db),
    house,
    clock,
    mostCells: house.maxDataCells,
    words: titleWords,
    linksOf,
    at: `${address}/api/v2`,
  });
};
