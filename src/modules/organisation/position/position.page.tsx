import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DateInput,
  DescriptionList,
  ErrorSummary,
  Field,
  Form,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Change } from "../history/rules.ts";
import { becauseOf, errorOf, type Refused, readerOf, refusedForm, shown } from "../page.ts";
import { searchPeople } from "../person/reads.server.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayChange } from "../policy.ts";
import { Carried, Losing } from "../responsibility/carried.tsx";
import { thingsNamed } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { endPosition, positionVerbs } from "./actions.server.ts";
import { FindPerson, PersonChoice, PositionFields, positionOf } from "./position-fields.tsx";
import { seePosition } from "./reads.server.ts";
import type { Position } from "./rules.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const sight = isId(id) ? await seePosition(act, id, act.today) : null;
  const there = sight?.position ?? sight?.slices.at(-1)?.value;
  if (!sight || !there) throw notFound();
  const url = new URL(request.url);
  const search = (url.searchParams.get("q") ?? "").trim();
  return {
    lang: act.lang,
    ...sight,
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    there,
    title: `${there.title}, ${sight.names[there.unit] ?? ""}`,
    search,
    today: act.today,
    told: url.searchParams.get("done"),
    people: search ? (await searchPeople(act, { search, limit: 20 })).people : [],
    mayNot: becauseOf(mayChange(act), act),
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  if (!isId(id)) throw notFound();
  const { values } = await formOf(request);
  const outcome = await done(act, id, values);
  if (!outcome.ok) return refusedForm(outcome.refusal, values, act);
  return redirect(`${addresses.position(id)}?done=${values.intent}`);
}

const done = async (
  act: Act,
  id: string,
  values: Record<string, string>,
): Promise<{ ok: true } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  if (values.intent === "end")
    return endPosition(act, { id, version, day: from, endDuties: values.endDuties === "yes" });
  const sight = await seePosition(act, id, act.today);
  const there = sight?.position ?? sight?.slices.at(-1)?.value;
  const typed = Object.entries(positionOf(values)).filter(
    // Only what was altered in the form is a change; the rest may have plans of its own.
    ([name, value]) => value !== (there?.[name as keyof Position] ?? ""),
  );
  // The verb parses the values with the position's own schema.
  return positionVerbs.change(act, {
    id,
    version,
    from,
    change: Object.fromEntries(typed) as Change<Position>,
  });
};

export default function PositionPage(props: { loaderData: Data; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  const f = useFormats();
  const { there } = data;
  return (
    <Page
      title={data.title}
      lead={t("position.lead")}
      crumbs={[{ label: data.names[there.unit] ?? t("kind.unit"), href: addresses.unit(there.unit) }]}
    >
      <Told what={data.told} />
      <ErrorSummary errors={refused?.errors ?? []} />
      <Card title={t("position.when")}>
        <DescriptionList
          items={data.slices.map(slice => ({
            term: `${f.day(slice.from)} – ${slice.to ? f.day(slice.to) : t("period.open")}`,
            value: [
              slice.value.title,
              data.names[slice.value.unit],
              slice.value.person
                ? data.names[slice.value.person] || t("person.erased")
                : t("position.vacant"),
              f.percent(slice.value.fraction / 100, 1),
            ].join(" · "),
          }))}
        />
      </Card>
      <Carried duties={data.duties} me={[data.id]} things={data.things} unitNames={data.names} />
      <Card title={t("planned.for-position")}>
        <PlannedList planned={data.planned} names={data.names} none={t("planned.none-position")} />
      </Card>
      <ChangeCard data={data} refused={refused?.values.intent === "details" ? refused : undefined} />
      <EndCard data={data} refused={refused?.values.intent === "end" ? refused : undefined} />
    </Page>
  );
}

type Part = { data: Data; refused: Refused | undefined };

const ChangeCard = ({ data, refused }: Part) => {
  const t = texts(useLang());
  const { person } = data.there;
  return (
    <Card title={t("position.change")}>
      <FindPerson search={data.search} hidden={{}} />
      <Form>
        <input type="hidden" name="intent" value="details" />
        <input type="hidden" name="version" value={data.version} />
        <PersonChoice
          refused={refused}
          current={person ? { id: person, name: data.names[person] || t("person.erased") } : null}
          people={data.people}
          primary={data.there.primary}
        />
        <PositionFields refused={refused} position={data.there} />
        <Field name="from" label={t("change.from")} error={errorOf(refused, "from")} required>
          <DateInput value={shown(refused, "from", data.today)} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("change.save")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

const EndCard = ({ data, refused }: Part) => {
  const t = texts(useLang());
  return (
    <Card title={t("position.end")}>
      <Form>
        <input type="hidden" name="intent" value="end" />
        <input type="hidden" name="version" value={data.version} />
        <div className="ds-field">
          <label className="ds-label" htmlFor="f-end-from">
            {t("end.day")}
          </label>
          <input
            className="ds-input"
            type="date"
            id="f-end-from"
            name="from"
            defaultValue={shown(refused, "from", data.today)}
          />
        </div>
        <Losing
          duties={data.duties.filter(duty => duty.holder === data.id)}
          things={data.things}
          unitNames={data.names}
        />
        {data.duties.length > 0 && (
          <Checkbox name="endDuties" label={t("position.end-duties", { n: data.duties.length })} />
        )}
        <Actions>
          <Button kind="danger" disabledBecause={data.mayNot}>
            {t("position.end")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};
