import { redirect } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { unitsChosen } from "../choices/choices.server.ts";
import { meant } from "../choices/meant.server.ts";
import { NewThing } from "../new-thing.tsx";
import { idIn, newOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { texts } from "../texts/index.ts";
import { positionVerbs } from "./actions.server.ts";
import { PlacedFields, PositionFields, positionBoxes, positionOf } from "./position-fields.tsx";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const id = idIn(request, "unit");
  const unit = id ? (await unitsChosen(act, [id], act.today))[id] : undefined;
  const t = texts(act.lang);
  return {
    ...newOf(act, unit ? t("position.new.title", { unit: unit.label }) : t("position.new.title-any")),
    unit,
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
      draft={`position-${data.unit?.id}`}
      lead={t("position.new.lead")}
      crumb={
        data.unit
          ? { label: data.unit.label, href: addresses.unit(data.unit.id) }
          : { label: t("tree.link"), href: addresses.tree() }
      }
    >
      <PositionFields refused={refused} position={undefined} />
      <PlacedFields refused={refused} unit={data.unit} person={undefined} primary={false} />
    </NewThing>
  );
}
