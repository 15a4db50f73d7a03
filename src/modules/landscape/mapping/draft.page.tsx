import { redirect, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { leftOutOf } from "../../../platform/intake/columns.ts";
import { FaultsCard } from "../../../platform/intake/faults-card.tsx";
import { intakeAt, stepOf, underwayOf } from "../../../platform/intake/pages.server.ts";
import { LeftOut, Underway } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Form,
  LinkButton,
  Notice,
  Page,
  Pill,
} from "../../../platform/ui/index.ts";
import type { ConceptRef } from "../task/mapping.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import { at, crumbsIn, list } from "./address.ts";
import { importer, type Told } from "./intake.server.ts";
import { texts } from "./texts/index.ts";

const words = ({ scheme, code }: ConceptRef) => `${scheme} ${code}`;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  if (file.state === "columns") throw redirect(`${at}/${file.id}/columns`);
  const { id, fileName } = file;
  const underway = underwayOf(file, lang);
  if (underway) return { lang, id, fileName, state: "underway" as const, underway };
  // What is told of a file that is ready or done is what our own importer told.
  const told = file.told as Told;
  const { added, removed, unchanged } = told;
  const counts = { added, removed, unchanged };
  if (file.state === "done") return { lang, id, fileName, state: "done" as const, counts };
  const t = landscapeTexts(lang);
  return {
    lang,
    id,
    fileName,
    state: "ready" as const,
    counts,
    hash: file.hash ?? "",
    refusal: file.refusal && refusalText(file.refusal, lang),
    leftOut: leftOutOf(file.sheets),
    faultCount: told.faultCount,
    faults: told.faults.map(({ refusal, ...place }) => ({ ...place, what: refusalText(refusal, lang) })),
    rows: told.first.map(({ from, to, kind, remove }, i) => ({
      key: String(i),
      remove,
      from: words(from),
      kind: t(`mappings.kind.${kind}`),
      to: words(to),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  const address = `${at}/${file.id}`;
  const { values } = await formOf(request);
  throw await stepOf(act, context, importer, file.id, values, address);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Ready = Extract<Data, { state: "ready" }>;

export default function MappingDraft() {
  const data = useLoaderData<typeof loader>();
  const crumbs = crumbsIn(data.lang);
  const t = texts(data.lang);
  const address = `${at}/${data.id}`;
  if (data.state === "underway") return <Underway file={data.underway} address={address} crumbs={crumbs} />;
  if (data.state === "done")
    return (
      <Page
        title={t("done", { n: data.counts.added + data.counts.removed })}
        lead={data.fileName}
        crumbs={crumbs}
      >
        <LinkButton kind="primary" href={list}>
          {landscapeTexts(data.lang)("mappings.title")}
        </LinkButton>
      </Page>
    );
  const faulty = data.faultCount > 0;
  return (
    <Page
      title={t(faulty ? "faulty" : "preview")}
      lead={data.fileName}
      crumbs={crumbs}
      tools={
        <LinkButton href={`${address}/columns`}>{landscapeTexts(data.lang)("import.columns")}</LinkButton>
      }
    >
      {data.refusal && <Notice tone="bad" title={data.refusal} />}
      <FaultsCard faults={data.faults} count={data.faultCount} address={address} />
      <LeftOut sheets={data.leftOut} address={address} />
      <Confirm data={data} />
    </Page>
  );
}

/** What would be written, and the yes; of a file with mistakes only the way out. */
const Confirm = ({ data }: { data: Ready }) => {
  const t = texts(data.lang);
  const common = landscapeTexts(data.lang);
  const { added, removed, unchanged } = data.counts;
  const faulty = data.faultCount > 0;
  const writes = added + removed > 0 && !faulty;
  return (
    <Card>
      {!faulty && (
        <p>
          {t("added")}: {added} · {t("removed")}: {removed} · {t("unchanged")}: {unchanged}
        </p>
      )}
      {!faulty && !writes && <p>{t("nothing")}</p>}
      {writes && (
        <DataTable
          caption={t("preview")}
          rows={data.rows}
          rowKey={row => row.key}
          total={added + removed}
          columns={[
            { key: "from", label: common("mappings.from"), cell: row => row.from },
            { key: "kind", label: common("mappings.kind"), cell: row => row.kind },
            { key: "to", label: common("mappings.to"), cell: row => row.to },
            {
              key: "what",
              label: common("intake.kle.change"),
              cell: row => (
                <Pill tone={row.remove ? "warm" : "brand"}>{t(row.remove ? "removed" : "added")}</Pill>
              ),
            },
          ]}
        />
      )}
      <Form inline>
        <input type="hidden" name="hash" value={data.hash} />
        <Actions>
          {writes && <Button kind="primary">{common("import.confirm")}</Button>}
          <Button kind="quiet" name="step" value="cancel">
            {common("import.give-up")}
          </Button>
          <LinkButton kind="quiet" href={at}>
            {common("import.again")}
          </LinkButton>
        </Actions>
      </Form>
    </Card>
  );
};
