import { redirect, useActionData, useLoaderData } from "react-router";
import { newSecret } from "../../../platform/auth/secret.server.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Confirm,
  DataTable,
  errorOf,
  Field,
  Form,
  Grid,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { addressOfScenario, ScenarioPage } from "../board/head.tsx";
import { texts } from "../board/texts/index.ts";
import { copyScenario, dropScenario, goBack, renameScenario } from "./actions.server.ts";
import { headOf, scenarioAt } from "./page.server.ts";
import { nameSchema } from "./rules.ts";
import { historyOf } from "./views.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  return {
    lang: act.lang,
    form: newSecret(),
    head: await headOf(act, scenario, standing),
    ...(await historyOf(act, scenario)),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const { id } = scenario;
  const at = addressOfScenario(id);
  const refuse = (field: string, code: string) => refusedAt(act, values, field, { code });
  const led = (outcome: Awaited<ReturnType<typeof goBack>>, to: (value: string) => string) => {
    if (outcome.ok) throw redirect(to(outcome.value));
    return refusedAt(act, values, "", outcome.refusal);
  };
  if (values.do === "drop") return led(await dropScenario(act, id), () => "/plan/scenarios");
  if (values.do === "back")
    return led(await goBack(act, id, safeNumber(values.number)), () => `${at}/history`);
  const named = nameSchema.safeParse(values);
  if (!named.success)
    return named.error.issues[0]?.path[0] === "note"
      ? refuse("note", "plan.note")
      : refuse("name", "plan.name");
  return values.do === "copy"
    ? led(await copyScenario(act, id, named.data, values.form || undefined), copy => addressOfScenario(copy))
    : led(await renameScenario(act, id, named.data), () => `${at}/history`);
}

/** A number of a revision; what is none is none of theirs. */
const safeNumber = (text = ""): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

export default function ScenarioHistory() {
  const { lang, head, form, from, decisions, revisions } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const at = addressOfScenario(head.id);
  const [copied, renamed] = sent?.values.do === "copy" ? [sent, undefined] : [undefined, sent];
  return (
    <ScenarioPage
      head={head}
      view="history"
      title={t("history.title")}
      lead={t("history.lead")}
      errors={sent?.errors}
    >
      {from && (
        <p>
          {t("history.copied-from")} <a href={addressOfScenario(from.id)}>{from.name}</a>
        </p>
      )}
      <Grid columns="two">
        <Card title={t("copy.title")}>
          <Form>
            <input type="hidden" name="form" value={form} />
            <Field
              name="name"
              id="copy-name"
              label={t("scenario.name")}
              error={errorOf(copied, "name")}
              required
            >
              <TextInput
                value={copied ? copied.values.name : t("copy.name", { name: head.name }).slice(0, 120)}
              />
            </Field>
            <Field
              name="note"
              id="copy-note"
              label={t("scenario.note")}
              error={errorOf(copied, "note")}
              required={false}
            >
              <TextArea value={copied ? copied.values.note : ""} rows={2} />
            </Field>
            <Actions>
              <Button kind="primary" name="do" value="copy" disabledBecause={head.mayNotPlan}>
                {t("copy.do")}
              </Button>
            </Actions>
          </Form>
        </Card>
        <Card title={t("rename.title")}>
          <Form>
            <Field name="name" label={t("scenario.name")} error={errorOf(renamed, "name")} required>
              <TextInput value={renamed ? renamed.values.name : head.name} />
            </Field>
            <Field name="note" label={t("scenario.note")} error={errorOf(renamed, "note")} required={false}>
              <TextArea value={renamed ? renamed.values.note : head.note} rows={2} />
            </Field>
            <Actions>
              <Button name="do" value="rename" disabledBecause={head.mayNotPlan}>
                {t("rename.do")}
              </Button>
            </Actions>
          </Form>
        </Card>
      </Grid>
      <Card title={t("decisions.title")}>
        <DataTable
          caption={t("decisions.title")}
          rows={decisions}
          rowKey={one => one.id}
          href={one => `${at}/initiatives/${one.id}`}
          empty={<p>{t("decisions.none")}</p>}
          columns={[
            { key: "name", label: t("initiative"), cell: one => one.name },
            { key: "will", label: t("one.decided"), cell: one => t(`decided.${one.will}`) },
          ]}
        />
      </Card>
      <Card title={t("revisions.title")}>
        <DataTable
          caption={t("revisions.title")}
          rows={revisions}
          rowKey={one => String(one.number)}
          columns={[
            { key: "what", label: t("revisions.what"), cell: one => one.what },
            { key: "who", label: t("runs.who"), cell: one => one.who },
            { key: "when", label: t("runs.when"), cell: one => one.when },
            {
              key: "back",
              label: t("revisions.back"),
              cell: one =>
                one.number === head.revision ? (
                  t("revisions.now")
                ) : (
                  <Form inline>
                    <input type="hidden" name="number" value={one.number} />
                    <Button name="do" value="back" disabledBecause={head.mayNotPlan}>
                      {t("revisions.back.do")}
                      <span className="visually-hidden">: {one.what}</span>
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Card>
      <Card title={t("take.title")}>
        <ul>
          <li>
            <a href={`${at}/files/portfolio.xlsx`} download>
              {t("take.workbook")}
            </a>
          </li>
          <li>
            <a href={`${at}/files/portfolio.json`} download>
              {t("take.json")}
            </a>
          </li>
          {head.hasPlan && (
            <li>
              <a href={`${at}/files/plan.xlsx`} download>
                {t("take.plan-workbook")}
              </a>
            </li>
          )}
          {head.hasPlan && (
            <li>
              <a href={`${at}/files/plan.json`} download>
                {t("take.plan")}
              </a>
            </li>
          )}
        </ul>
      </Card>
      <Confirm
        label={t("drop.title")}
        consequence={t("drop.what", { n: revisions.length })}
        disabledBecause={head.mayNotPlan}
      >
        <Form inline>
          <Button kind="danger" name="do" value="drop">
            {t("drop.do")}
          </Button>
        </Form>
      </Confirm>
    </ScenarioPage>
  );
}
