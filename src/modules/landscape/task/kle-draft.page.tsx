import { useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  Form,
  LinkButton,
  Notice,
  Page,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { kleDraft, writeKle } from "./kle.server.ts";
import type { KleConcept } from "./kle.ts";

const rowsShown = 200;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const draft = await kleDraft(act, paramOf(params, "id"));
  if (!draft.ok) return { lang, gone: refusalText(draft.refusal, lang) };
  const { plan, effects, hash } = draft.value;
  const landscape = await landscapeOf(act);
  const t = texts(lang);
  const named = new Map(plan.concepts.map(concept => [concept.uuid, `${concept.code} ${concept.label}`]));
  const row = (change: string, { uuid, code, label }: KleConcept, was = "") => ({
    key: `${change} ${uuid}`,
    change,
    code,
    label,
    was,
  });
  const kinds = [
    "added",
    "retitled",
    "renumbered",
    "retired",
    "resurrected",
    "redated",
    "unchanged",
  ] as const;
  return {
    lang,
    draft: {
      hash,
      title: t("intake.kle.edition", { day: formats(lang).day(plan.publishedOn) }),
      counts: kinds.map(kind => ({ kind, label: t(`intake.kle.${kind}`), n: plan[kind].length })),
      rows: [
        ...plan.retired.map(({ concept, candidates }) =>
          row(
            t("intake.kle.retired"),
            concept,
            candidates.map(uuid => named.get(uuid)).join("; ") &&
              `${t("intake.kle.candidates")}: ${candidates.map(uuid => named.get(uuid)).join("; ")}`,
          ),
        ),
        ...plan.resurrected.map(concept => row(t("intake.kle.resurrected"), concept)),
        ...plan.renumbered.map(({ concept, was }) => row(t("intake.kle.renumbered"), concept, was)),
        ...plan.retitled.map(({ concept, was }) => row(t("intake.kle.retitled"), concept, was)),
        ...plan.added.map(concept => row(t("intake.kle.added"), concept)),
      ].slice(0, rowsShown),
      citing: effects.citing.map(({ id, noun, task }) => ({
        key: `${id} ${task}`,
        title: titleOf(landscape, id),
        kind: nounText(noun, lang),
        task: titleOf(landscape, task),
      })),
    },
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const written = await writeKle(act, paramOf(params, "id"), values.hash ?? "");
  return written.ok ? { written: written.value } : { refusal: refusalText(written.refusal, act.lang) };
}

export default function KleDraftPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  if (sent?.written !== undefined)
    return (
      <Page
        title={t("import.done", { n: sent.written })}
        tools={
          <LinkButton kind="primary" href="/landscape/tasks">
            {t("import.see")}
          </LinkButton>
        }
      />
    );
  if (!("draft" in data))
    return (
      <Page title={t("import.kle")}>
        <Empty title={data.gone} ways={[{ label: t("import.again"), href: "/landscape/import" }]} />
      </Page>
    );
  const { draft } = data;
  return (
    <Page
      title={draft.title}
      lead={t("import.preview.lead")}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: t("import.title"), href: "/landscape/import" },
      ]}
    >
      {sent?.refusal && <Notice tone="bad" title={sent.refusal} />}
      <Card title={t("import.preview")}>
        <DataTable
          caption={t("import.preview")}
          rows={draft.counts}
          rowKey={row => row.kind}
          columns={[
            { key: "change", label: t("intake.kle.change"), cell: row => row.label },
            { key: "n", label: t("intake.kle.count"), align: "end", cell: row => row.n },
          ]}
        />
        <Form inline>
          <input type="hidden" name="hash" value={draft.hash} />
          <Actions>
            <Button kind="primary">{t("import.confirm")}</Button>
            <LinkButton kind="quiet" href="/landscape/import">
              {t("import.again")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
      <Card title={t("intake.kle.cites")}>
        {draft.citing.length === 0 ? (
          <p>{t("intake.kle.cites.none")}</p>
        ) : (
          <DataTable
            caption={t("intake.kle.cites")}
            rows={draft.citing}
            rowKey={row => row.key}
            columns={[
              { key: "title", label: t("impact.thing"), cell: row => row.title },
              { key: "kind", label: t("import.noun"), cell: row => row.kind },
              { key: "task", label: t("mappings.from"), cell: row => row.task },
            ]}
          />
        )}
      </Card>
      {draft.rows.length > 0 && (
        <Card title={t("import.changes")}>
          <DataTable
            caption={t("import.changes")}
            rows={draft.rows}
            rowKey={row => row.key}
            columns={[
              { key: "change", label: t("intake.kle.change"), cell: row => row.change },
              { key: "code", label: t("intake.kle.code"), cell: row => row.code },
              { key: "label", label: t("intake.kle.label"), cell: row => row.label },
              { key: "was", label: t("intake.kle.was"), cell: row => row.was },
            ]}
          />
        </Card>
      )}
    </Page>
  );
}
