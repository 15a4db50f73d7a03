import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound } from "../../../platform/http/page.ts";
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
import { searchPeople } from "../person/reads.server.ts";
import { mayChange } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { unitNames } from "../unit/reads.server.ts";
import { positionVerbs } from "./actions.server.ts";
import { FindPerson, PersonChoice, PositionFields, positionOf } from "./position-fields.tsx";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const url = new URL(request.url);
  const unit = url.searchParams.get("unit") ?? "";
  const name = isId(unit) ? (await unitNames(act, [unit])).get(unit) : undefined;
  if (name === undefined) throw notFound();
  const search = (url.searchParams.get("q") ?? "").trim();
  return {
    lang: act.lang,
    title: texts(act.lang)("position.new.title", { unit: name }),
    unit,
    unitName: name,
    search,
    today: act.today,
    people: search ? (await searchPeople(act, { search, limit: 20 })).people : [],
    mayNot: becauseOf(mayChange(act), act),
  };
}

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const value = { ...positionOf(values), unit: values.unit ?? "" };
  const started = await positionVerbs.start(act, { from: values.from ?? "", value });
  if (!started.ok) return refusedForm(started.refusal, values, act);
  return redirect(addresses.unit(value.unit, values.from));
}

export default function NewPosition(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Refused;
}) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("position.new.lead")}
      crumbs={[{ label: data.unitName, href: addresses.unit(data.unit) }]}
    >
      <ErrorSummary errors={refused?.errors ?? []} />
      <FindPerson search={data.search} hidden={{ unit: data.unit }} />
      <Form>
        <input type="hidden" name="unit" value={data.unit} />
        <PersonChoice refused={refused} current={null} people={data.people} primary={false} />
        <PositionFields refused={refused} position={undefined} />
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
