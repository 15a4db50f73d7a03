import { useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, paramOf, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { nounText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts } from "../texts/index.ts";
import { kleDraft, replaceKle, writeKle } from "./kle.server.ts";
import type { KleConcept } from "./kle.ts";

const rowsShown = 200;

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const draft = await kleDraft(act, paramOf(params, "id"));
  if (!draft.ok) return { lang, gone: refusalText(draft.refusal, lang) };
  const { plan, effects, hash, replaced, mapped } = draft.value;
  const landscape = await landscapeOf(act);
  const t = texts(lang);
  const named = new Map(plan.concepts.map(concept => [concept.uuid, `${concept.code} ${concept.label}`]));
  // A task this edition brings has its name only in the plan.
  const brought = new Map(effects.created.map(({ id, values }) => [id, `${values.code} ${values.label}`]));
  const taskTitle = (id: string) => brought.get(id) ?? titleOf(landscape, id);
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
      retired: plan.retired
        .filter(({ candidates }) => candidates.length > 0)
        .map(({ concept, candidates }) => ({
          name: `replace ${concept.uuid}`,
          label: `${concept.code} ${concept.label}`,
          value: replaced.get(concept.uuid),
          options: candidates.map(uuid => ({ value: uuid, label: named.get(uuid) ?? "" })),
        })),
      citing: [
        ...effects.citing.map(({ id, noun, task, replacedBy }) => ({
          key: `${id} ${task}`,
          title: titleOf(landscape, id),
          href: `/landscape/${nounNamed(noun)?.plural}/${id}`,
          kind: nounText(noun, lang),
          task: taskTitle(task),
          replacedBy: replacedBy.map(taskTitle).join(", ") || "–",
        })),
        ...mapped.map(({ ended, other }) => ({
          key: `${other} ${ended} mapping`,
          title: taskTitle(other),
          href: "/landscape/mappings",
          kind: t("mappings.title"),
          task: taskTitle(ended),
          replacedBy: "–",
        })),
      ],
    },
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const id = paramOf(params, "id");
  const replaced = new Map(
    Object.entries(values).flatMap(([name, by]) =>
      name.startsWith("replace ") && by ? [[name.slice("replace ".length), by] as const] : [],
    ),
  );
  if (values.intent === "replace") {
    const kept = await replaceKle(act, id, replaced);
    return kept.ok ? {} : { refusal: refusalText(kept.refusal, act.lang) };
  }
  const written = await writeKle(act, id, values.hash ?? "", replaced);
  return written.ok ? { written: written.value } : { refusal: refusalText(written.refusal, act.lang) };
}

export default function KleDraftPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const crumbs = [
    { label: t("crumb.landscape"), href: "/landscape" },
    { label: t("import.title"), href: "/landscape/import" },
  ];
  if (sent?.written !== undefined)
    return (
      <Page
        title={t("import.done", { n: sent.written })}
        crumbs={crumbs}
        tools={
          <LinkButton kind="primary" href="/landscape/tasks">
            {t("import.see")}
          </LinkButton>
        }
      />
    );
  if (!("draft" in data))
    return (
      <Page title={t("import.kle")} crumbs={crumbs}>
        <Empty title={data.gone} ways={[{ label: t("import.again"), href: "/landscape/import" }]} />
      </Page>
    );
  const { draft } = data;
  return (
    <Page title={draft.title} lead={t("import.preview.lead")} crumbs={crumbs}>
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
        <Form>
          <input type="hidden" name="hash" value={draft.hash} />
          {draft.retired.length > 0 && <p>{t("intake.kle.replace.lead")}</p>}
          {draft.retired.map(one => (
            <Field key={one.name} name={one.name} label={t("intake.kle.replace", { task: one.label })}>
              <Select value={one.value} options={one.options} empty={t("intake.kle.replace.none")} />
            </Field>
          ))}
          <Actions>
            <Button kind="primary" name="intent" value="write">
              {t("import.confirm")}
            </Button>
            {draft.retired.length > 0 && (
              <Button name="intent" value="replace">
                {t("intake.kitos.save-choices")}
              </Button>
            )}
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
              { key: "title", label: t("impact.thing"), cell: row => <a href={row.href}>{row.title}</a> },
              { key: "kind", label: t("import.noun"), cell: row => row.kind },
              { key: "task", label: t("mappings.from"), cell: row => row.task },
              { key: "replacedBy", label: t("intake.kle.replaced-by"), cell: row => row.replacedBy },
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
