import { redirect } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { unitsChosen } from "../choices/choices.server.ts";
import { meant } from "../choices/meant.server.ts";
import { NewThing } from "../new-thing.tsx";
import { idIn, newOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { seePerson } from "../person/reads.server.ts";
import { nameOf } from "../person/rules.ts";
import { texts } from "../texts/index.ts";
import { positionVerbs } from "./actions.server.ts";
import { PlacedFields, PositionFields, positionBoxes, positionOf } from "./position-fields.tsx";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const id = idIn(request, "unit");
  const unit = id ? (await unitsChosen(act, [id], act.today))[id] : undefined;
  const t = texts(act.lang);
  const holder = idIn(request, "person");
  const sight = holder ? await seePerson(act, holder, act.today) : null;
  const person = sight?.person;
  return {
    ...newOf(act, unit ? t("position.new.title", { unit: unit.label }) : t("position.new.title-any")),
    unit,
    person: person && sight ? { id: sight.id, label: nameOf(person) ?? "" } : undefined,
    // The first position one gets is the primary one.
    primary: sight?.positions.length === 0,
  };
}

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const named = await meant(act, values, positionBoxes, values.from);
  if (!named.ok) return named.refused;
  const { from = "" } = values;
  const started = await positionVerbs.start(act, { from, value: positionOf(named.values) });
  if (!started.ok) return refusedForm(started.refusal, values, act);
  return redirect(`${addresses.position(started.value.id, from)}&done=new`);
}

export default function NewPosition(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Refused;
}) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <NewThing
      data={data}
      refused={refused}
      draft={`position-${data.unit?.id ?? ""}-${data.person?.id ?? ""}`}
      lead={t("position.new.lead")}
      crumb={
        data.unit
          ? { label: data.unit.label, href: addresses.unit(data.unit.id) }
          : { label: t("tree.link"), href: addresses.tree() }
      }
    >
      <PositionFields refused={refused} position={undefined} />
      <PlacedFields refused={refused} unit={data.unit} person={data.person} primary={data.primary} />
    </NewThing>
  );
}
