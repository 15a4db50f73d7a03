import type { ReactNode } from "react";
import { redirect, useLoaderData } from "react-router";
import type { Lang } from "../../../kernel/lang.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { intakeAt, stepOf, underwayOf } from "../../../platform/intake/pages.server.ts";
import { FaultsCard, Underway } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Fold,
  Form,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { nounNamed } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { fieldText, nounsText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { CountsTable } from "./counts-table.tsx";
import { importer, type Told } from "./intake.server.ts";
import type { Change } from "./rules.ts";
import { tellFault } from "./telling.ts";
import { texts as importTexts } from "./texts/index.ts";

const at = "/landscape/import";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  if (file.state === "columns") throw redirect(`${at}/${file.id}/columns`);
  const underway = underwayOf(file, lang);
  const { id, fileName } = file;
  if (underway) return { lang, id, fileName, state: "underway" as const, underway };
  // What is told of a file that is ready or done is what our own importer told.
  const told = file.told as Told;
  const counts = told.counts.map(row => ({
    ...row,
    label: nounsText(row.noun, lang),
  }));
  if (file.state === "done") {
    const rows = counts.map(row => ({ ...row, href: `/landscape/${nounNamed(row.noun)?.plural}` }));
    return { lang, id, fileName, state: "done" as const, counts: rows };
  }
  const landscape = await landscapeOf(act);
  const may = allowed(act, mayImport);
  return {
    lang,
    id,
    fileName,
    state: "ready" as const,
    counts,
    hash: file.hash ?? "",
    because: may === true ? undefined : refusalText(may.because, lang),
    refusal: file.refusal && refusalText(file.refusal, lang),
    writes: told.counts.reduce((sum, row) => sum + row.created + row.changed + row.removed, 0),
    faultCount: told.faultCount,
    faults: told.faults.map(({ refusal, ...place }) => ({ ...place, what: tellFault(refusal, lang) })),
    notes: told.notes.map(note => texts(lang)(`import.note.${note.code}`, note.values)),
    changes: told.changed.map(change => ({
      key: change.id,
      title: titleOf(landscape, change.id),
      what: change.fields.map(field => changeText(landscape, change, field, lang)).join(" · "),
    })),
    created: told.created.map(row => ({ ...row, kind: nounsText(row.noun, lang) })),
  };
}

const changeText = (landscape: Landscape, change: Change, field: string, lang: Lang): string => {
  const noun = nounNamed(change.noun)!;
  const said = (values: Change["before"]) => show(landscape, noun, field, values[field] ?? null, lang) || "–";
  return `${fieldText(noun, field, lang)}: ${said(change.before)} → ${said(change.after)}`;
};

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const file = await intakeAt(act, importer, paramOf(params, "id"));
  const address = `${at}/${file.id}`;
  if (allowed(act, mayImport) !== true) throw redirect(address);
  const { values } = await formOf(request);
  throw await stepOf(act, context, importer, file.id, values, address);
}

type Data = Awaited<ReturnType<typeof loader>>;
type Ready = Extract<Data, { state: "ready" }>;

export default function DraftPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const crumbs = [
    { label: t("crumb.landscape"), href: "/landscape" },
    { label: t("import.title"), href: at },
  ];
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
      <FaultsCard faults={data.faults} count={data.faultCount} address={address} />
      {faulty ? <GiveUp lang={data.lang} /> : <Counts data={data} />}
      {data.notes.length > 0 && (
        <Card title={t("import.notes")}>
          <ul>
            {data.notes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Card>
      )}
      {/* What a file with mistakes would do is never confirmed, so nobody reads it. */}
      {!faulty && <Details data={data} />}
    </Page>
  );
}

const GiveUp = ({ lang, children }: { lang: Lang; children?: ReactNode }) => {
  const t = texts(lang);
  return (
    <Form inline>
      <Actions>
        {children}
        <Button kind="quiet" name="step" value="cancel">
          {t("import.give-up")}
        </Button>
        <LinkButton kind="quiet" href={at}>
          {t("import.again")}
        </LinkButton>
      </Actions>
    </Form>
  );
};

/** How many of each kind, and the yes. */
const Counts = ({ data }: { data: Ready }) => {
  const t = texts(data.lang);
  return (
    <Card title={data.fileName}>
      {data.counts.length > 0 && <CountsTable caption={t("import.preview")} rows={data.counts} />}
      {data.writes === 0 && <p>{t(data.counts.length > 0 ? "import.nothing" : "import.no-rows")}</p>}
      <GiveUp lang={data.lang}>
        <input type="hidden" name="hash" value={data.hash} />
        {data.writes > 0 && (
          <Button kind="primary" disabledBecause={data.because}>
            {t("import.confirm")}
          </Button>
        )}
      </GiveUp>
    </Card>
  );
};

const Details = ({ data }: { data: Ready }) => {
  const t = texts(data.lang);
  return (
    <>
      {data.changes.length > 0 && (
        <Card title={t("import.changes")}>
          <DataTable
            caption={t("import.changes")}
            rows={data.changes}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("impact.thing"), cell: row => row.title },
              { key: "what", label: t("import.changes"), cell: row => row.what },
            ]}
          />
        </Card>
      )}
      {data.created.length > 0 && (
        <Card>
          <Fold title={t("import.new")}>
            <DataTable
              caption={t("import.new")}
              rows={data.created}
              rowKey={row => row.id}
              columns={[
                { key: "title", label: t("impact.thing"), cell: row => row.title },
                { key: "kind", label: t("import.noun"), cell: row => row.kind },
              ]}
            />
          </Fold>
        </Card>
      )}
    </>
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
