import { redirect } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  paramOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { causesOf } from "../../../platform/intake/causes.ts";
import { leftOutOf } from "../../../platform/intake/columns.ts";
import { CauseTable, FaultsCard } from "../../../platform/intake/faults-card.tsx";
import { intakeAt, stepOf, underwayOf } from "../../../platform/intake/pages.server.ts";
import { GiveUp, HeadingRows, LeftOut, Underway } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  Facts,
  Form,
  LinkButton,
  Notice,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { readerOf } from "../page.ts";
import { tell, texts } from "../texts/index.ts";
import { AssumedNotice } from "./assumed-notice.tsx";
import { endsIn } from "./ends.ts";
import { EndsNotice } from "./ends-notice.tsx";
import { importer, isNews, type Told } from "./intake.server.ts";
import { PlanLines } from "./plan-lines.tsx";
import { assumedIn, type ImportAction, importActions } from "./rules-plan.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "draft"));
  if (file.state === "columns") throw redirect(addresses.columns(file.id));
  const t = texts(act.lang);
  const { id, fileName } = file;
  const underway = underwayOf(file, act.lang);
  if (underway) return { id, title: fileName, state: "underway" as const, underway };
  // What is told of a file that is ready or done is what our own importer told.
  const told = file.told as Told;
  const { counts } = told;
  if (file.state === "done") return { id, title: t("done.title"), state: "done" as const, fileName, counts };
  const list = listOf(request, { sort: ["kind"], filters: ["action"] });
  const sought = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = told.lines.filter(
    line =>
      (!list.filters.action ||
        (list.filters.action === "alike" && line.alike) ||
        line.actions.some(action => action === list.filters.action)) &&
      `${line.name} ${line.key}`.toLocaleLowerCase(act.lang).includes(sought),
  );
  withinPages(list, found.length);
  return {
    id,
    state: "ready" as const,
    title:
      told.faultCount > 0 ? t("preview.faulty") : t("preview.title", { n: told.lines.filter(isNews).length }),
    file: fileName,
    source: file.options.source ?? "",
    day: file.options.day ?? act.today,
    counts,
    endsMuch: told.endsMuch,
    hash: file.hash ?? "",
    refusal: file.refusal && tell(file.refusal, act.lang),
    leftOut: leftOutOf(file.sheets),
    sheets: file.sheets.map(({ sheet, headingRow }) => ({ sheet, ...(headingRow && { headingRow }) })),
    faultCount: told.faultCount,
    faults: told.faults.map(({ refusal, ...place }) => ({ ...place, what: tell(refusal, act.lang) })),
    untaken: causesOf(
      told.untaken.map(({ refusal, ...place }) => ({ ...place, what: tell(refusal, act.lang) })),
    ),
    nothing: !told.lines.some(isNews),
    list,
    all: told.lines.length,
    alike: told.lines.filter(line => line.alike).length,
    assumed: assumedIn(told.lines),
    ends: endsIn(file.sheets),
    total: found.length,
    rows: found.slice(list.skip, list.skip + list.size),
    names: told.names,
  };
}
type Data = Awaited<ReturnType<typeof loader>>;
type Ready = Extract<Data, { state: "ready" }>;

export async function action({ request, context, params }: ActionArgs): Promise<Response> {
  const act = readerOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "draft"));
  const address = addresses.preview(file.id);
  const { values } = await formOf(request);
  return stepOf(act, context, importer, file.id, values, address);
}

export default function Preview({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  const crumbs = [
    { label: t("tree.link"), href: addresses.tree() },
    { label: t("import.link"), href: addresses.import },
  ];
  if (data.state === "underway")
    return <Underway file={data.underway} address={addresses.preview(data.id)} crumbs={crumbs} />;
  if (data.state === "done") return <Written data={data} crumbs={crumbs} />;
  return <Look data={data} crumbs={crumbs} />;
}

type Crumbs = { label: string; href: string }[];

/** What happened, and what is worth looking at next. */
const Written = ({ data, crumbs }: { data: Extract<Data, { state: "done" }>; crumbs: Crumbs }) => {
  const t = texts(useLang());
  const facts = useCounts(data.counts);
  return (
    <Page title={data.title} lead={data.fileName} crumbs={crumbs}>
      {facts.length > 0 ? <Facts facts={facts} /> : <Notice tone="ok">{t("done.nothing")}</Notice>}
      <Card title={t("done.next")}>
        <ul>
          <li>
            <a href={addresses.tree()}>{t("done.next.tree")}</a>
          </li>
          <li>
            <a href={addresses.people()}>{t("done.next.people")}</a>
          </li>
          <li>
            <a href={addresses.planned}>{t("done.next.planned")}</a>
          </li>
          <li>
            <a href="/landscape/import">{t("done.next.systems")}</a>
          </li>
        </ul>
      </Card>
    </Page>
  );
};

const useCounts = (counts: Ready["counts"], href?: (action: ImportAction) => string) => {
  const t = texts(useLang());
  const f = useFormats();
  return importActions
    .filter(one => counts[one] > 0)
    .map(one => ({
      figure: f.number(counts[one]),
      words: t(`action.${one}.many`, { n: counts[one] }),
      ...(href && { href: href(one) }),
      ...(one === "ended" && { tone: "warm" as const }),
    }));
};

/** What the file would do, to be looked through and confirmed. */
const Look = ({ data, crumbs }: { data: Ready; crumbs: Crumbs }) => {
  const t = texts(useLang());
  const f = useFormats();
  const facts = useCounts(data.counts, one => `?action=${one}`);
  const address = addresses.preview(data.id);
  return (
    <Page
      title={data.title}
      lead={t("preview.lead", { file: data.file, source: data.source, day: f.day(data.day) })}
      crumbs={crumbs}
      tools={<LinkButton href={addresses.columns(data.id)}>{t("import.columns")}</LinkButton>}
    >
      {data.refusal && <Notice tone="bad" title={data.refusal} />}
      <HeadingRows sheets={data.sheets} />
      <FaultsCard faults={data.faults} count={data.faultCount} address={address} />
      {data.faultCount > 0 && <GiveUp another={addresses.import} />}
      <LeftOut sheets={data.leftOut} address={address} />
      {data.untaken.length > 0 && (
        <Card title={t("preview.untaken")}>
          <CauseTable caption={t("preview.untaken.why")} causes={data.untaken} />
        </Card>
      )}
      {data.faultCount === 0 && facts.length > 0 && <Facts facts={facts} />}
      {data.alike > 0 && (
        <Notice tone="warm" title={t("preview.alike.title", { n: data.alike })}>
          {t("preview.alike.why", { ids: t("ids.link") })}{" "}
          <a href="?action=alike">{t("preview.alike.see")}</a>
        </Notice>
      )}
      {!data.nothing && <EndsNotice ends={data.ends} columns={addresses.columns(data.id)} />}
      <AssumedNotice assumed={data.assumed} />
      {data.faultCount === 0 && <ConfirmCard data={data} />}
      {data.all > 0 && <PlanLines data={data} />}
    </Page>
  );
};

const ConfirmCard = ({ data }: { data: Ready }) => {
  const t = texts(useLang());
  if (data.nothing)
    return (
      <>
        <Notice tone="ok">{t("preview.nothing")}</Notice>
        <GiveUp another={addresses.import} />
      </>
    );
  return (
    <Card>
      <Form>
        <input type="hidden" name="hash" value={data.hash} />
        {data.endsMuch && (
          <Checkbox
            name="endsMuchToo"
            label={t("preview.ends-much", { n: data.counts.ended })}
            why={t("preview.ends-much.why")}
          />
        )}
        <Actions>
          <Button kind="primary">{t("preview.confirm")}</Button>
          <Button kind="quiet" name="step" value="cancel">
            {t("preview.give-up")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
