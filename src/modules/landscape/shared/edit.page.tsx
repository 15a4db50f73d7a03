import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  staffOf,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  errorOf,
  Field,
  Form,
  LinkButton,
  Page,
  TextArea,
} from "../../../platform/ui/index.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { texts } from "../texts/index.ts";
import { describe } from "./actions.server.ts";
import { Boxes } from "./boxes.tsx";
import { mayCurate } from "./policy.ts";
import { productOf } from "./reads.server.ts";
import type { SharedContent } from "./rules.ts";
import { boxesOf, taskText } from "./show.ts";

const found = async (context: LoaderArgs["context"], params: LoaderArgs["params"]) => {
  const act = staffOf(context);
  const product = await productOf(act, paramOf(params, "id"));
  if (!product || product.decision === "declined") throw notFound();
  return { act, product };
};

export async function loader({ context, params }: LoaderArgs) {
  const { act, product } = await found(context, params);
  const { lang } = act;
  return {
    lang,
    id: product.id,
    version: product.version,
    name: product.content.name,
    because: becauseOf(allowed(act, mayCurate), act),
    boxes: boxesOf(product.content, lang),
    tasks: product.content.tasks.map(task => ({
      key: `${task.scheme} ${task.code}`,
      label: taskText(task, lang),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, product } = await found(context, params);
  const form = await formOf(request);
  const { values } = form;
  const labels = labelsOf(await landscapeOf(act), "task");
  const lines = (values.added ?? "").split("\n").flatMap(line => line.trim() || []);
  const unknown = lines.find(line => labels.idsOf(line).length !== 1);
  if (unknown !== undefined)
    return refusedAt(act, values, "added", {
      code: "unknown-reference",
      values: { value: unknown.slice(0, 80) },
    });
  const described = await describe(act, product, Number(values.version) || 0, {
    // The rules check every word before it is written.
    ...(values as Omit<SharedContent, "tasks">),
    kept: form.all("task"),
    added: lines.flatMap(line => labels.idsOf(line)),
  });
  if (described.ok) throw redirect(`/landscape/catalogue/${product.id}`);
  const field = described.refusal.code === "required" ? "name" : "";
  return refusedAt(act, values, field, described.refusal);
}

export default function Edit() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const back = `/landscape/catalogue/${data.id}`;
  return (
    <Page
      title={data.name}
      lead={t("shared.edit-lead")}
      crumbs={[
        { label: t("shared.title"), href: "/landscape/catalogue" },
        { label: data.name, href: back },
      ]}
      because={data.because}
      errors={sent?.errors}
    >
      <Card title={t("shared.seen-by-all")}>
        <Form>
          <input type="hidden" name="version" value={data.version} />
          <Boxes boxes={data.boxes} none={t("field.none")} sent={sent} required={errorOf(sent, "name")} />
          <fieldset>
            <legend>{t("shared.tasks")}</legend>
            {data.tasks.map(task => (
              <Checkbox key={task.key} name="task" value={task.key} label={task.label} checked />
            ))}
          </fieldset>
          <Field
            name="added"
            label={t("shared.tasks-add")}
            why={t("field.one-a-line")}
            error={errorOf(sent, "added")}
          >
            <TextArea value={sent?.values.added} rows={3} />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("form.save")}
            </Button>
            <LinkButton kind="quiet" href={back}>
              {t("form.cancel")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
