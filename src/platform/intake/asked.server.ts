import { redirect } from "react-router";
import type { Lang } from "../../kernel/lang.ts";
import type { Refusal } from "../../kernel/result.ts";
import type { Act } from "../act.ts";
import { formOf, type LoaderArgs } from "../http/page.ts";
import { refusalText } from "../i18n/index.ts";
import { chooseColumns, tryColumns } from "./choose.server.ts";
import {
  claimedTwice,
  type Knowledge,
  lacking,
  leftOut,
  noAnswer,
  type Placement,
  type SheetView,
  strangeWords,
  wanted,
  wordKey,
} from "./columns.ts";
import { givenUp, intakeAt, lookAndShow } from "./pages.server.ts";
import type { Importer } from "./run.server.ts";
import type { Intake } from "./store.server.ts";

type Context = LoaderArgs["context"];

/** What the page shows that asks which column is what. */
const columnsView = (file: Intake, knowledge: Knowledge, lang: Lang) => ({
  fileName: file.fileName,
  because: file.refusal && refusalText(file.refusal, lang),
  kinds: knowledge.kinds(lang),
  sheets: file.sheets.map(sheet => {
    const offers = sheet.kind === null ? [] : knowledge.offers(sheet.kind, lang);
    const label = (key: string) => offers.find(offer => offer.key === key)?.label ?? key;
    return {
      ...sheet,
      offers,
      needs: needsOf(sheet, knowledge).map(group => group.map(label)),
      lacks: lacking(sheet, knowledge).map(group => group.map(label)),
      twice: claimedTwice(sheet).map(label),
      open: wanted(sheet, knowledge, sheet.columns).map(({ key, partly }) => ({
        key,
        partly,
        value: sheet.said?.[key] ?? "",
      })),
      strange: strangeIn(sheet, knowledge).map(({ column, field, word }) => ({
        name: `${column}-${sheet.columns[column]?.words?.indexOf(word)}`,
        field,
        word,
        value: sheet.said?.[wordKey(field, word)] ?? "",
      })),
    };
  }),
});

/** All a sheet must say, in columns or once for all rows. */
const needsOf = ({ kind, fields }: SheetView, knowledge: Knowledge): (readonly string[])[] => {
  if (kind === null) return [];
  const wants = knowledge.wants?.(kind, fields) ?? [];
  return [...knowledge.needs(kind), ...wants.filter(({ asks }) => asks).map(({ key }) => [key])];
};

const strangeIn = (sheet: SheetView, knowledge: Knowledge, as: Placement = sheet) =>
  strangeWords(
    as,
    sheet.columns.map(({ words }) => words),
    knowledge,
  );
export type ColumnsView = ReturnType<typeof columnsView>;

/** The page that asks which column is what; elsewhere when there is nothing to ask. */
export const columnsAsked = async (act: Act, importer: Importer<unknown>, id: string, at: string) => {
  const file = await intakeAt(act, importer, id);
  if (file.state !== "columns" && file.state !== "ready") throw redirect(`${at}/${id}`);
  return { lang: act.lang, id, view: columnsView(file, importer.knowledge, act.lang) };
};

/** What was answered there: it leads on, or the reason why not is told. */
export const columnsSaid = async (
  act: Act,
  { request, context }: Pick<LoaderArgs, "request" | "context">,
  importer: Importer<unknown>,
  id: string,
  at: string,
): Promise<{ refused: string }> => {
  const file = await intakeAt(act, importer, id);
  const { values } = await formOf(request);
  if (values.step === "cancel") throw (await givenUp(act, importer, id, at))!;
  const said = await sayColumns(act, context, importer, file, values, `${at}/${id}`);
  if (said instanceof Response) throw said;
  return { refused: refusalText(said, act.lang) };
};

/** Takes what was said of the columns: what that leaves to be asked is shown anew, the rest goes on to the preview. */
const sayColumns = async (
  act: Act,
  context: Context,
  importer: Importer<unknown>,
  file: Intake,
  values: Record<string, string>,
  address: string,
): Promise<Response | Refusal> => {
  // A sheet that is left out has no columns to be asked about.
  const turned = file.sheets.some((sheet, i) => values[`kind-${i}`] && values[`kind-${i}`] !== sheet.kind);
  const said = new Map(
    file.sheets.map((sheet, i) => [sheet.sheet, saidOf(sheet, i, values, importer.knowledge)] as const),
  );
  const more = file.sheets.some(sheet => asksMore(sheet, said.get(sheet.sheet)!, importer.knowledge));
  if (values.step === "update" || turned || more) {
    await tryColumns(act, file, said);
    return redirect(`${address}/columns`);
  }
  const chosen = await chooseColumns(act, importer, file.id, said);
  if (!chosen.ok) return chosen.refusal;
  return lookAndShow(act, context, importer, file.id, address);
};

/** Whether there is something to ask about what was said that was not asked yet. */
const asksMore = (sheet: SheetView, said: Placement, knowledge: Knowledge): boolean => {
  const [words, open] = [strangeIn(sheet, knowledge), wanted(sheet, knowledge, sheet.columns)];
  return (
    strangeIn(sheet, knowledge, said).some(
      ({ field, word }) => !words.some(one => one.field === field && one.word === word),
    ) || wanted(said, knowledge).some(({ key, asks }) => asks && !open.some(one => one.key === key))
  );
};

const saidOf = (
  sheet: SheetView,
  i: number,
  values: Record<string, string>,
  knowledge: Knowledge,
): Placement => {
  const kind = knowledge.kinds("en").find(one => one.name === values[`kind-${i}`])?.name ?? null;
  const columns = sheet.columns.map(column => column.heading);
  if (kind === null) return leftOut({ columns });
  if (kind !== sheet.kind) {
    // The same words may mean another field of another kind.
    const rows = [0, 1, 2].map(n => ({
      number: n + 2,
      cells: sheet.columns.map(({ examples }) => ({ text: examples[n] ?? "", kind: "text" as const })),
    }));
    return knowledge.guess({ sheet: sheet.sheet, columns, rows }, kind);
  }
  const known = new Map(knowledge.offers(kind, "en").map(offer => [offer.key, offer]));
  const fields = columns.map((_, j) => {
    const field = values[`field-${i}-${j}`] ?? "";
    return known.has(field) ? field : null;
  });
  const said: Record<string, string> = {};
  for (const { key } of wanted({ kind, fields }, knowledge, sheet.columns)) {
    const value = values[`all-${i}-${key}`]?.trim().slice(0, 500);
    if (value) said[key] = value;
  }
  for (const { column, field, word } of strangeIn(sheet, knowledge, { kind, fields })) {
    const value = values[`word-${i}-${column}-${sheet.columns[column]?.words?.indexOf(word)}`];
    if (value === noAnswer || known.get(field)?.choices?.some(choice => choice.value === value))
      said[wordKey(field, word)] = value!;
  }
  return { kind, fields, said };
};
