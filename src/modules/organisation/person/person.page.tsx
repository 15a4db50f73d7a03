import { externalIdLine } from "../../../kernel/external-id.ts";
import { isId } from "../../../kernel/ids.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Card,
  DescriptionList,
  LinkButton,
  Notice,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { TakeAway } from "../export/take-away.tsx";
import { becauseOf, dayIn, readerOf } from "../page.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayChange } from "../policy.ts";
import { Carried } from "../responsibility/carried.tsx";
import { thingsNamed } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { When } from "../when.tsx";
import { Stays } from "./holds.tsx";
import { seePerson } from "./reads.server.ts";
import { nameOf, personChanges } from "./rules.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const sight = isId(id) ? await seePerson(act, id, on) : null;
  if (!sight) throw notFound();
  const there = sight.person ?? sight.slices.at(-1)?.value;
  return {
    lang: act.lang,
    ...sight,
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    title: (there && nameOf(there)) ?? texts(act.lang)("person.erased"),
    there,
    on,
    /** When not here on the day: when the person comes, else when the person left. */
    begins: sight.person ? null : (sight.slices.find(slice => slice.from > on)?.from ?? null),
    left: sight.person ? null : (sight.slices.findLast(slice => slice.to && slice.to <= on)?.to ?? null),
    today: act.today,
    told: url.searchParams.get("done"),
    mayNot: becauseOf(mayChange(act), act),
  };
}
export type PersonData = Awaited<ReturnType<typeof loader>>;

export default function PersonPage({ loaderData: data }: { loaderData: PersonData }) {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={data.erased ? t("person.erased.lead", { day: f.day(data.erased.on) }) : t("person.lead")}
      crumbs={[{ label: t("people.link"), href: addresses.people() }]}
      tools={<Tools data={data} />}
    >
      <Told what={data.told} />
      <When on={data.on} />
      {data.begins && <Notice tone="warm">{t("person.begins", { day: f.day(data.begins) })}</Notice>}
      {!data.begins && data.left && (
        <Notice tone="warm">{t("person.left", { day: f.day(data.left) })}</Notice>
      )}
      <Stays data={data} />
      <Carried
        duties={data.duties}
        me={[data.id, ...data.positions.map(position => position.id)]}
        things={data.things}
        unitNames={data.unitNames}
      />
      {!data.erased && (
        <>
          <Known data={data} />
          <Card title={t("planned.for-person")}>
            <PlannedList
              planned={data.planned}
              names={{}}
              none={t("planned.none-person")}
              cancel={data.mayNot ? undefined : on => addresses.cancelPlanned("person", data.id, on)}
            />
          </Card>
        </>
      )}
    </Page>
  );
}

const Tools = ({ data }: { data: PersonData }) => {
  const t = texts(useLang());
  return (
    <>
      {!data.erased &&
        personChanges.map(what => (
          <LinkButton
            key={what}
            href={addresses.change("person", data.id, what)}
            disabledBecause={what === "erase" ? undefined : data.mayNot}
          >
            {t(`person.change.${what}`)}
          </LinkButton>
        ))}
      <LinkButton kind="quiet" href={addresses.around(data.id)}>
        {t("around.link")}
      </LinkButton>
      <LinkButton kind="quiet" href={addresses.history("person", data.id, data.on)}>
        {t("history.link")}
      </LinkButton>
      {data.there && <TakeAway what={`people-${data.id}`} on={data.on} />}
    </>
  );
};

const Known = ({ data }: { data: PersonData }) => {
  const t = texts(useLang());
  const plain = ["given", "family", "display", "email", "phone"] as const;
  const known = data.there;
  return (
    <Card
      title={t("person.facts")}
      tools={
        !data.erased && (
          <LinkButton kind="quiet" href={addresses.ids("person", data.id)} disabledBecause={data.mayNot}>
            {t("ids.link")}
          </LinkButton>
        )
      }
    >
      <DescriptionList
        items={[
          ...plain
            .filter(name => known?.[name])
            .map(name => ({ term: t(`attribute.${name}`), value: known?.[name] })),
          { term: t("attribute.protected"), value: t(known?.protected ? "yes" : "no") },
          ...(data.externalIds.length > 0
            ? [{ term: t("ids.term"), value: data.externalIds.map(externalIdLine).join(", ") }]
            : []),
        ]}
      />
    </Card>
  );
};
