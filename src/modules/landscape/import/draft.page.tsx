import { redirect, useLoaderData } from "react-router";
import { type Act, read } from "../../../platform/act.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  paramOf,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { leftOutOf } from "../../../platform/intake/columns.ts";
import { FaultsCard } from "../../../platform/intake/faults-card.tsx";
import { intakeAt, stepOf, underwayOf } from "../../../platform/intake/pages.server.ts";
import { GiveUp, HeadingRows, LeftOut, Underway } from "../../../platform/intake/parts.tsx";
import { Button, Card, LinkButton, Notice, Page } from "../../../platform/ui/index.ts";
import { holderTitles } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { nounsText, nounText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { at, crumbsIn } from "./address.ts";
import { CountsTable } from "./counts-table.tsx";
import { importer, type Told } from "./intake.server.ts";
import { seenWith, strangersIn, toldOf } from "./lines.ts";
import { LinesCard } from "./lines-card.tsx";
import { tellFault, wayOf } from "./telling.ts";
import { texts as importTexts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  if (file.state === "columns") throw redirect(`${at}/${file.id}/columns`);
  const underway = underwayOf(file, lang);
  const { id, fileName } = file;
  if (underway) return { lang, id, fileName, state: "underway" as const, underway };
  // What is told of a file that is ready or done is what our own importer told.
  const told = file.told as Told;
  const counts = told.counts.map(row => ({ ...row, label: nounsText(row.noun, lang) }));
  if (file.state === "done") {
    const rows = counts.map(row => ({ ...row, href: `/landscape/${nounNamed(row.noun)?.plural}` }));
    return { lang, id, fileName, state: "done" as const, counts: rows };
  }
  return {
    lang,
    id,
    fileName,
    state: "ready" as const,
    counts,
    hash: file.hash ?? "",
    refusal: file.refusal && refusalText(file.refusal, lang),
    leftOut: leftOutOf(file.sheets),
    sheets: file.sheets.map(({ sheet, headingRow }) => ({ sheet, ...(headingRow && { headingRow }) })),
    faultCount: told.faultCount,
    faults: told.faults.map(({ refusal, ...place }) => ({
      ...place,
      what: tellFault(refusal, lang),
      way: wayOf(refusal, lang, `${at}/${id}/columns`),
    })),
    notes: told.notes.map(note => texts(lang)(`import.note.${note.code}`, note.values)),
    doing: told.doing,
    cut: told.doing > told.lines.length ? told.lines.length : null,
    ...(await linesShown(act, request, told)),
  };
}

/** The lines of one page of the list, as they are sought. */
const linesShown = async (act: Act, request: Request, { lines, counts }: Told) => {
  const list = listOf(request, { sort: ["file"], filters: ["kind", "action"] });
  const { q = "", kind, action } = list.filters;
  const landscape = seenWith(await landscapeOf(act), lines);
  const sought = q.toLocaleLowerCase(act.lang);
  const found = lines.filter(
    line =>
      (!kind || line.noun === kind) &&
      (!action || line.action === action) &&
      titleOf(landscape, line.id).toLocaleLowerCase(act.lang).includes(sought),
  );
  withinPages(list, found.length);
  const page = found.slice(list.skip, list.skip + list.size);
  const strangers = strangersIn(page, landscape.holders);
  const named = await read(act, tx => holderTitles(tx, act, strangers));
  const seen = { ...landscape, holders: new Map([...landscape.holders, ...named]) };
  return {
    list,
    total: found.length,
    kinds: counts.map(({ noun }) => ({ value: noun, label: nounsText(noun, act.lang) })),
    rows: page.map(line => ({
      key: line.id,
      title: titleOf(seen, line.id),
      kind: nounText(line.noun, act.lang),
      action: line.action,
      what: toldOf(seen, line, act.lang),
    })),
  };
};

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  const { values } = await formOf(request);
  throw await stepOf(act, context, importer, file.id, values, `${at}/${file.id}`);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Ready = Extract<Data, { state: "ready" }>;

export default function DraftPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const crumbs = crumbsIn(data.lang);
  const address = `${at}/${data.id}`;
  if (data.state === "underway") return <Underway file={data.underway} address={address} crumbs={crumbs} />;
  if (data.state === "done") return <Done data={data} crumbs={crumbs} />;
  const faulty = data.faultCount > 0;
  return (
    <Page
      title={faulty ? importTexts(data.lang)("faulty") : t("import.preview")}
      lead={faulty ? data.fileName : t("import.preview.lead")}
      crumbs={crumbs}
      tools={<LinkButton href={`${address}/columns`}>{t("import.columns")}</LinkButton>}
    >
      {data.refusal && <Notice tone="bad" title={data.refusal} />}
      <HeadingRows sheets={data.sheets} />
      <FaultsCard faults={data.faults} count={data.faultCount} address={address} />
      {faulty ? <GiveUp another={at} /> : <Counts data={data} />}
      {data.notes.length > 0 && (
        <Card title={t("import.notes")}>
          <ul>
            {data.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Card>
      )}
      <LeftOut sheets={data.leftOut} address={address} />
      {data.doing > 0 && <LinesCard {...data} />}
    </Page>
  );
}

/** How many of each kind, and the yes. */
const Counts = ({ data }: { data: Ready }) => {
  const t = texts(data.lang);
  return (
    <Card title={data.fileName}>
      {data.counts.length > 0 && <CountsTable caption={t("import.preview")} rows={data.counts} />}
      {data.doing === 0 && <p>{t(data.counts.length > 0 ? "import.nothing" : "import.no-rows")}</p>}
      <GiveUp another={at}>
        <input type="hidden" name="hash" value={data.hash} />
        {data.doing > 0 && <Button kind="primary">{t("import.confirm")}</Button>}
      </GiveUp>
    </Card>
  );
};

/** What happened, and what is worth looking at next. */
const Done = (props: {
  data: Extract<Data, { state: "done" }>;
  crumbs: { label: string; href: string }[];
}) => {
  const { data, crumbs } = props;
  const t = texts(data.lang);
  const written = data.counts.reduce((sum, row) => sum + row.created + row.changed + row.removed, 0);
  return (
    <Page title={t("import.done", { n: written })} lead={data.fileName} crumbs={crumbs}>
      <Card>
        <CountsTable caption={t("import.done", { n: written })} rows={data.counts} />
      </Card>
      <Card title={t("import.next")}>
        <ul>
          <li>
            <a href="/landscape/quality">{t("import.next.quality")}</a>
          </li>
          <li>
            <a href="/landscape/overlooked">{t("import.next.overlooked")}</a>
          </li>
          <li>
            <a href="/landscape">{t("import.see")}</a>
          </li>
          <li>
            <a href={at}>{t("import.again")}</a>
          </li>
        </ul>
      </Card>
    </Page>
  );
};
