import { redirect } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { Fold, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { ChoiceField } from "../choices/choice-field.tsx";
import { meant } from "../choices/meant.server.ts";
import { NewThing } from "../new-thing.tsx";
import { newOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { PositionFields, positionOf } from "../position/position-fields.tsx";
import { texts } from "../texts/index.ts";
import { startPerson } from "./actions.server.ts";
import { PersonFields, personOf } from "./person-fields.tsx";

export const loader = ({ context }: LoaderArgs) => {
  const act = readerOf(context);
  return newOf(act, texts(act.lang)("person.new.title"));
};

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const named = await meant(act, values, { unit: "unit" }, values.from);
  if (!named.ok) return named.refused;
  const { from = "" } = values;
  const started = await startPerson(act, {
    from,
    value: personOf(values),
    // One who sits or works nowhere yet has no position.
    position: values.unit || values.title ? positionOf(named.values) : null,
  });
  if (!started.ok) return refusedForm(started.refusal, values, act);
  return redirect(`${addresses.person(started.value.id, from)}&done=new`);
}

export default function NewPerson(props: { loaderData: ReturnType<typeof loader>; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <NewThing
      data={data}
      refused={refused}
      draft="person"
      lead={t("person.new.lead")}
      crumb={{ label: t("people.link"), href: addresses.people() }}
    >
      <PersonFields refused={refused} person={undefined} />
      <Fold title={t("person.new.position")} open={refused !== undefined}>
        <p>{t("person.new.position.why")}</p>
        <ChoiceField name="unit" of="unit" label={t("attribute.unit")} refused={refused} required={false} />
        <PositionFields refused={refused} position={undefined} optional />
      </Fold>
    </NewThing>
  );
}
