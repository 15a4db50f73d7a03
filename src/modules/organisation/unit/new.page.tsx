import { redirect } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { unitsChosen } from "../choices/choices.server.ts";
import { meant } from "../choices/meant.server.ts";
import { NewThing } from "../new-thing.tsx";
import { idIn, newOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { texts } from "../texts/index.ts";
import { unitVerbs } from "./actions.server.ts";
import { parents } from "./rules.ts";
import { PlaceFields, UnitFields } from "./unit-fields.tsx";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const parentLine = idIn(request, "parent") ?? null;
  return {
    ...newOf(act, texts(act.lang)("unit.new.title")),
    placed: { parentLine },
    units: await unitsChosen(act, [parentLine], act.today),
  };
}

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const named = await meant(act, values, parents, values.from);
  if (!named.ok) return named.refused;
  const { from = "", ...value } = named.values;
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
    <NewThing
      data={data}
      refused={refused}
      draft={`unit-${data.placed.parentLine ?? ""}`}
      lead={t("unit.new.lead")}
      crumb={{ label: t("tree.link"), href: addresses.tree() }}
    >
      <UnitFields refused={refused} unit={undefined} />
      <PlaceFields refused={refused} unit={data.placed} units={data.units} />
    </NewThing>
  );
}
