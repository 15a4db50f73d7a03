import { redirect } from "react-router";
import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/result.ts";
import { type Act, read } from "../act.ts";
import { type LoaderArgs, notFound } from "../http/page.ts";
import { refusalText } from "../i18n/index.ts";
import { headingsOf, type Knowledge } from "./columns.ts";
import { copyWithFaults, type Fault } from "./faults.ts";
import { cancelFile, type Importer, lookAtFile, placedOf, writeFile } from "./run.server.ts";
import { type Intake, intakeById, intakesMadeBy, intakesOnTheirWay, type OwnFile } from "./store.server.ts";

type Context = LoaderArgs["context"];

/**
 * A file on its way in, for a page; what is not there, or another's, is not found. Who may not import finds none
 * either: a whole file may hold what the register never takes in, a column of national numbers say.
 */
export const intakeAt = async (act: Act, importer: Importer<unknown>, id: string): Promise<Intake> => {
  if (importer.may(act) !== true) throw notFound();
  const file = await read(act, tx => intakeById(tx, importer.name, id));
  if (!file) throw notFound();
  return file;
};

/** What a page shows of a file that is not ready to be looked at; null when it is. */
export const underwayOf = (file: Intake, lang: Lang) =>
  file.state === "ready" || file.state === "done"
    ? null
    : {
        state: file.state,
        fileName: file.fileName,
        progress: file.progress,
        because: file.refusal && refusalText(file.refusal, lang),
      };
export type Underway = NonNullable<ReturnType<typeof underwayOf>>;

/** Files somebody may come back to; none for who may not import. */
export const onTheirWay = async (act: Act, importer: Importer<unknown>) => {
  if (importer.may(act) !== true) return [];
  const files = await read(act, tx => intakesOnTheirWay(tx, importer.name, act.actor.id));
  return files.map(file => ({ ...file, madeAt: file.madeAt.toISOString() }));
};

/** Gives up a file of the list, or all one sent oneself; null where nobody asked for it. */
export const givenUp = async (
  act: Act,
  importer: Importer<unknown>,
  asked: string | undefined,
  at: string,
): Promise<Response | null> => {
  if (!asked) return null;
  for (const { id, state, mine } of await onTheirWay(act, importer))
    if (asked === id || (asked === "all" && mine && state !== "writing")) await cancelFile(act, id);
  return redirect(at);
};

/** What the acting person sent and is not written yet. */
export const ownFiles = (act: Act): Promise<OwnFile[]> => read(act, tx => intakesMadeBy(tx, act.actor.id));

const patience = 900;

/**
 * Lets work go on when the page is answered: a short one is awaited, a longer one is looked at on its own page.
 * What goes wrong unexpectedly is told to the log; the file then says that it was interrupted.
 */
const goOn = (context: Context, work: Promise<unknown>): Promise<unknown> => {
  const told = work.catch(context.report);
  return Promise.race([told, new Promise(resolve => setTimeout(resolve, patience))]);
};

/** Looks at a file, asking which column is what where that is not plain; then leads to `address`. */
export const lookAndShow = async (
  act: Act,
  context: Context,
  importer: Importer<unknown>,
  id: string,
  address: string,
): Promise<Response> => {
  await goOn(context, lookAtFile(act, importer, id, { ask: true }));
  return redirect(address);
};

/** The steps every file can take: give it up, start again, or be written. Refused, the reason is told on its page. */
export const stepOf = async (
  act: Act,
  context: Context,
  importer: Importer<unknown>,
  id: string,
  values: Record<string, string>,
  address: string,
): Promise<Response> => {
  if (values.step === "cancel") {
    await cancelFile(act, id);
    return redirect(address);
  }
  if (values.step === "again") return lookAndShow(act, context, importer, id, address);
  const confirmed = { hash: values.hash ?? "", endsMuchToo: values.endsMuchToo === "yes" };
  await goOn(context, writeFile(act, importer, id, confirmed));
  return redirect(address);
};

/** What files may hold, and the columns of the kind somebody asks for. */
export const listsOf = (
  request: Request,
  { kinds, offers }: Knowledge,
  lang: Lang,
  exampleOf: (kind: string) => string,
) => {
  const all = kinds(lang);
  const name = new URL(request.url).searchParams.get("columns");
  const asked = all.find(kind => kind.name === name);
  return {
    kinds: all,
    asked: asked && { ...asked, example: exampleOf(asked.name), fields: offers(asked.name, lang) },
  };
};
export type Lists = ReturnType<typeof listsOf>;

/** errors.xlsx or errors.csv: the file once more with its errors listed, to be put right and sent again. */
export const faultsFile = async (
  act: Act,
  importer: Importer<unknown>,
  id: string,
  name: string,
  tell: (refusal: Refusal, lang: Lang) => string = refusalText,
): Promise<Response> => {
  const format = /^errors\.(xlsx|csv)$/.exec(name)?.[1];
  const file = await intakeAt(act, importer, id);
  if ((format !== "xlsx" && format !== "csv") || file.state !== "ready") throw notFound();
  // What is told of a file that is ready is what its importer told, faults among it.
  const { faults } = file.told as { faults: Fault[] };
  const placed = await placedOf(act, importer, file);
  if (!placed.ok) throw notFound();
  const tables = placed.value.map(({ table }) => ({ ...table, columns: headingsOf(table) }));
  const bytes = await copyWithFaults(tables, faults, format, act.lang, tell);
  const stem = file.fileName.replace(/\.[^.]*$/, "").replace(/[^\p{L}\p{N} _-]/gu, "_") || "file";
  // A copy with a plain buffer: what a Response takes.
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type":
        format === "csv"
          ? "text/csv; charset=utf-8"
          : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${stem}-errors.${format}`)}`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
};
