import { redirect } from "react-router";
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
import { personVerbs } from "./actions.server.ts";
import { PersonFields, personOf } from "./person-fields.tsx";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export const loader = ({ context }: LoaderArgs) => {
  const act = readerOf(context);
  const title = texts(act.lang)("person.new.title");
  return { lang: act.lang, title, today: act.today, mayNot: becauseOf(mayChange(act), act) };
};

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const started = await personVerbs.start(act, { from: values.from ?? "", value: personOf(values) });
  if (!started.ok) return refusedForm(started.refusal, values, act);
  return redirect(addresses.person(started.value.id, values.from));
}

export default function NewPerson(props: { loaderData: ReturnType<typeof loader>; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("person.new.lead")}
      crumbs={[{ label: t("people.link"), href: addresses.people() }]}
    >
      <ErrorSummary errors={refused?.errors ?? []} />
      <Form>
        <PersonFields refused={refused} person={undefined} />
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
