import type { Lang } from "../../../kernel/lang.ts";
import { nameIn } from "../../../kernel/lang.ts";
import { dayIn } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Db } from "../../../platform/db/database.ts";
import { type List, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { questionsOf } from "../serving/figure/questions.server.ts";
import { roundsOf } from "../serving/figure/waves.server.ts";
import { publishedOf } from "../serving/published.server.ts";
import { fewest } from "../tested/rules-trends.ts";
import { texts as testedTexts } from "../tested/texts/index.ts";
import { cubeOf } from "./analysis.server.ts";
import { toldResponse } from "./answered-read.server.ts";
import { toldCell } from "./cell.ts";
import type { Asked, Release } from "./released.ts";
import { cellAt } from "./rules-cell.ts";
import type { Opening } from "./rules-feed.ts";
import { servedFiles } from "./served.server.ts";
import { calendarOf, countIn, differenceIn, movesOf, releaseById, wavesToRelease } from "./store.server.ts";
import { allAnalyses, analysesOf, analysisById, countAnalyses } from "./store-analyses.server.ts";
import { texts } from "./texts/index.ts";
import { toldOf } from "./told.tsx";

/** The release of a public address; what is not there is not found. */
export const releaseAt = async ({
  context,
  params,
}: Pick<LoaderArgs, "context" | "params">): Promise<Release> => {
  const release = await releaseById(context.door.db, paramOf(params, "id"));
  if (!release) throw notFound();
  return release;
};

/** The municipality's own releases, the newest first; corrections stand with what they correct and are left out. */
export const releasesOf = async (act: Act): Promise<Release[]> =>
  (await read(act, tx => calendarOf(tx, { publisher: act.municipality }, { skip: 0, size: 1000 }))).filter(
    ({ corrects }) => corrects === null,
  );

/** The part of the calendar that a list asks for. */
export const listReleases = async (db: Db, asked: Asked, list: Pick<List, "skip" | "size">, lang: Lang) => ({
  total: await countIn(db, asked),
  rows: (await calendarOf(db, asked, list)).map(one => toldOf(one, lang)),
});

/** The rounds of which a release can be announced, to choose from. */
export const wavesToChoose = async (act: Act) =>
  (await read(act, wavesToRelease)).map(({ id, name, until }) => {
    const called = nameIn(name, act.lang);
    const day = until && formats(act.lang).day(until);
    return { value: id, label: day ? texts(act.lang)("announce.wave.open", { name: called, day }) : called };
  });

/** Everything that opens or has opened, for a calendar that follows it. */
export const openingsOf = async ({ door, house, lang }: LoaderArgs["context"]): Promise<Opening[]> => {
  const t = texts(lang);
  const releases = [
    ...(await calendarOf(door.db, "coming", mostOpenings)),
    ...(await calendarOf(door.db, "past", mostOpenings)),
  ];
  return releases.map(one => ({
    id: one.id,
    at: one.dueAt,
    told: one.withdrawnAt ?? one.frozenAt ?? one.announcedAt,
    title: `${nameIn(one.publisherName, lang)}: ${nameIn(one.title, lang)}`,
    words: [
      t("feed.opens", { when: formats(lang).dateTime(one.dueAt, one.zone) }),
      ...(one.example ? [t("mark.example")] : []),
      ...(one.hash ? [`SHA-256 ${one.hash}`] : []),
    ].join("\n"),
    address: `${house}/releases/${one.id}`,
    sequence: one.moved + (one.withdrawnAt ? 1 : 0),
    withdrawn: one.withdrawnAt !== null,
  }));
};

/** So many of each are told: those to come, and the latest that came. */
const mostOpenings = { skip: 0, size: 200 };

/** The part of all analyses that a list asks for. */
export const listAnalyses = async (db: Db, list: Pick<List, "skip" | "size">, lang: Lang) => ({
  total: await countAnalyses(db),
  rows: (await allAnalyses(db, list)).map(one => ({
    ...{ id: one.id, lang: one.lang, title: one.title, author: one.author, example: one.example },
    publisher: nameIn(one.publisherName, lang),
    of: nameIn(one.releaseTitle, lang),
    written: formats(lang).dateTimeShort(one.writtenAt, one.zone),
  })),
});

/** An analysis with the cells it rests on as they were frozen; what is not there is not found. */
export const readAnalysis = async ({ context, params }: LoaderArgs) => {
  const { lang, door } = context;
  const analysis = await analysisById(door.db, paramOf(params, "id"));
  const release = analysis && (await releaseById(door.db, analysis.release));
  if (!analysis || !release) throw notFound();
  const cube = await cubeOf(door.db, release);
  return {
    lang,
    analysis: {
      ...{ lang: analysis.lang, title: analysis.title, author: analysis.author, hash: analysis.hash },
      publisher: nameIn(analysis.publisherName, lang),
      example: analysis.example,
      when: formats(lang).dateTime(analysis.writtenAt, analysis.zone),
      paragraphs: analysis.body.split(/\n\s*\n/),
      cells: analysis.cells.map(cell => ({
        cell,
        told: cube ? toldCell(cellAt(cube, cell) ?? null, cell, lang) : "–",
      })),
    },
    told: toldOf(release, lang),
  };
};

/** All that a stranger is told of a release: until its hour that it comes, and from then on what is in it. */
export const readRelease = async (args: LoaderArgs, list: List) => {
  const { door, lang, house } = args.context;
  const release = await releaseAt(args);
  const f = formats(lang);
  const t = texts(lang);
  const told = toldOf(release, lang);
  const files = await servedFiles(door.db, release);
  const difference = release.corrects ? await differenceIn(door.db, release.id, list) : null;
  const when = (at: Date | null) => at && f.dateTime(at, release.zone);
  return {
    lang,
    list,
    told,
    mode: release.mode,
    answered: await toldResponse(door.db, release, lang),
    zone: release.zone,
    because: { correction: release.correctsBecause, withdrawal: release.withdrawnBecause },
    announced: when(release.announcedAt),
    frozen: when(release.frozenAt),
    withdrawn: when(release.withdrawnAt),
    corrects: release.corrects,
    correctedBy: release.correctedBy,
    previous: release.previous,
    files: files.filter(({ should, is }) => should === is),
    tampered: files.filter(({ should, is }) => should !== is).map(({ path }) => path),
    difference,
    tables: `${house}/api/v2/tables/${release.id}?lang=${lang}`,
    questions: await questionsOf(door.db, release, lang),
    cite:
      release.open && release.hash
        ? t("cite.text", {
            publisher: told.publisher,
            year: release.day.slice(0, 4),
            title: told.title,
            day: f.day(dayIn(release.dueAt, release.zone)),
            address: `${house}${told.address}`,
            hash: release.hash,
          })
        : null,
    moves: (await movesOf(door.db, release.id)).map(one => ({
      key: `${one.number}`,
      when: f.dateTime(one.at, release.zone),
      what: t("moves.what", { from: f.day(one.from), to: f.day(one.to) }),
      because: one.because,
    })),
    analyses: [
      ...((await publishedOf(door.db, release))?.questionnaire.testFamilies?.length
        ? [{ label: testedTexts(lang)("link"), href: `/facts/analyses/tests/${release.id}`, lang }]
        : []),
      ...((await roundsOf(door.db, release)).length < fewest
        ? []
        : [
            {
              label: testedTexts(lang)("trends.link"),
              href: `/facts/analyses/trends/${release.id}`,
              lang,
            },
          ]),
      ...(await analysesOf(door.db, release.id)).map(one => ({
        label: one.title,
        href: `/facts/analyses/${one.id}`,
        note: `${one.author}, ${nameIn(one.publisherName, lang)}`,
        lang: one.lang,
      })),
    ],
  };
};
export type Read = Awaited<ReturnType<typeof readRelease>>;
