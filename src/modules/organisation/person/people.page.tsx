import type { Day } from "../../../kernel/period.ts";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  DataTable,
  DateInput,
  Empty,
  Field,
  LinkButton,
  Page,
  Pill,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { NoDay } from "../hierarchy/no-day.tsx";
import { becauseOf, dayIn, noDayIn, readerOf } from "../page.ts";
import { mayChange } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { type PersonLine, peopleKnownAfter, searchPeople } from "./reads.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = readerOf(context);
  const list = listOf(request, { sort: ["name"], filters: ["on"] });
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const search = list.filters.q ?? "";
  const { people, total } = await searchPeople(
    act,
    { search, skip: list.skip, limit: list.size, descending: list.descending },
    on,
  );
  withinPages(list, total);
  const t = texts(act.lang);
  const first = await peopleKnownAfter(act, on);
  const f = formats(act.lang);
  const title = first
    ? t("people.nothing", { day: f.day(first) })
    : search
      ? t("people.found", { n: total, search })
      : on !== act.today
        ? t("people.title.on", { n: total, day: f.day(on) })
        : t("people.title", { n: total });
  const at = on === act.today ? undefined : on;
  const mayNot = becauseOf(mayChange(act), act);
  return { lang: act.lang, title, list, on, at, noDay: noDayIn(url), people, total, mayNot };
}

export default function People({ loaderData: data }: { loaderData: Awaited<ReturnType<typeof loader>> }) {
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("people.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
      tools={
        <LinkButton href={addresses.newPerson} disabledBecause={data.mayNot}>
          {t("person.new")}
        </LinkButton>
      }
    >
      <NoDay asked={data.noDay} />
      <DataTable
        caption={t("people.caption")}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <Field name="on" label={t("tree.on")}>
            <DateInput value={data.on} />
          </Field>
        }
        rows={data.people}
        rowKey={person => person.id}
        href={person => addresses.person(person.id, data.at)}
        exports={["csv", "xlsx", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addresses.export(`people.${format}`, data.at),
        }))}
        empty={
          <Empty
            title={data.at ? data.title : t("people.none")}
            ways={[
              { label: t("import.link"), href: addresses.import },
              { label: t("person.new"), href: addresses.newPerson },
            ]}
          />
        }
        columns={[
          {
            key: "name",
            label: t("person.name"),
            sort: true,
            cell: person => person.name ?? t("person.erased"),
          },
          {
            key: "positions",
            label: t("person.positions"),
            cell: person => <Where person={person} on={data.at} />,
          },
          { key: "email", label: t("attribute.email"), cell: person => person.email ?? "–" },
          { key: "phone", label: t("attribute.phone"), cell: person => person.phone ?? "–" },
        ]}
      />
    </Page>
  );
}

const Where = ({ person, on }: { person: PersonLine; on: Day | undefined }) => {
  const t = texts(useLang());
  return (
    <>
      {person.protected && <Pill tone="warm">{t("person.protected")}</Pill>}
      {person.positions.map((position, i) => (
        <span key={position.id}>
          {i > 0 && "; "}
          <a href={addresses.position(position.id, on)}>{position.title}</a>,{" "}
          <a href={addresses.unit(position.unit, on)}>{position.unitName}</a>
        </span>
      ))}
    </>
  );
};
