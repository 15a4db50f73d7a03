import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  DateInput,
  ErrorSummary,
  Field,
  Form,
  Page,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, errorOf, type Refused, readerOf, refusedForm, shown } from "../page.ts";
import { mayChange } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { unitVerbs } from "./actions.server.ts";
import { unitChoices } from "./choices.server.ts";
import { FindUnit, PlaceFields, UnitFields } from "./unit-fields.tsx";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const url = new URL(request.url);
  const parent = url.searchParams.get("parent") ?? "";
  const search = url.searchParams.get("q") ?? "";
  return {
    lang: act.lang,
    title: texts(act.lang)("unit.new.title"),
    today: act.today,
    parent: isId(parent) ? parent : undefined,
    search,
    choices: await unitChoices(act, search, [isId(parent) ? parent : null]),
    mayNot: becauseOf(mayChange(act), act),
  };
}

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const { from = "", ...value } = values;
  const started = await unitVerbs.start(act, { from, value });
  if (!started.ok) return refusedForm(started.refusal, values, act);
  return redirect(`${addresses.unit(started.value.id, from)}&done=new`);
}

export default function NewUnit(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Refused;
}) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("unit.new.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
    >
      <ErrorSummary errors={refused?.errors ?? []} />
      <FindUnit search={data.search} hidden={{ parent: data.parent }} />
      <Form draft="organisation-unit-new">
        <UnitFields refused={refused} unit={undefined} />
        <PlaceFields refused={refused} unit={undefined} parent={data.parent} choices={data.choices} />
        <Field name="from" label={t("new.from")} error={errorOf(refused, "from")} required>
          <DateInput value={shown(refused, "from", data.today)} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("change.save")}
          </Button>
        </Actions>
      </Form>
    </Page>
  );
}
