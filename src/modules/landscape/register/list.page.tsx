import { useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  addressOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { DataTable, Empty, Field, LinkButton, Page, Select } from "../../../platform/ui/index.ts";
import { texts as contractTexts } from "../contract/texts/index.ts";
import { hasValidity } from "../contract/validity.ts";
import { validityChoices, validityText } from "../contract/validity-show.ts";
import { texts } from "../texts/index.ts";
import { countText } from "./counts.ts";
import { landscapeOf } from "./landscape.server.ts";
import { cut, listAsked, listColumns, listFilters } from "./list.ts";
import { nounOfPlural } from "./nouns.ts";
import { mayImport, mayWrite } from "./policy.ts";
import { choiceText, currencies, fieldText, nounsText, nounText, show, wordsOf } from "./show.ts";
import { isCalledAfter, titleOf } from "./title.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const noun = nounOfPlural(paramOf(params, "plural"));
  if (!noun) throw notFound();
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const columns = listColumns(noun);
  // What a thing called after others has as its title stands in a column of its own.
  const own = isCalledAfter(noun) && noun.fields[noun.title]?.listed ? [noun.title] : [];
  const filters = listFilters(noun);
  const holds = hasValidity(noun);
  const list = listAsked(request, noun);
  const { things, total } = cut(landscape, noun, list, lang);
  withinPages(list, total);
  return {
    lang,
    plural: noun.plural,
    title: nounsText(noun, lang),
    lead: wordsOf("lead", noun, lang),
    add: wordsOf("new", noun, lang),
    empty: wordsOf("empty", noun, lang),
    list,
    total,
    counted: countText(landscape, noun, lang),
    any: (landscape.things.get(noun.name)?.length ?? 0) > 0,
    because: becauseOf(allowed(act, mayWrite(noun)), act),
    importBecause: becauseOf(allowed(act, mayImport), act),
    columns: [
      ...columns.map(key => ({
        key,
        label: key === noun.title && isCalledAfter(noun) ? nounText(noun, lang) : fieldText(noun, key, lang),
        sort: true,
        end: ["number", "money"].includes(noun.fields[key]!.kind),
      })),
      ...own.map(name => ({
        key: `own-${name}`,
        label: fieldText(noun, name, lang),
        sort: false,
        end: false,
      })),
      ...(holds
        ? [{ key: "valid", label: contractTexts(lang)("validity.column"), sort: false, end: false }]
        : []),
    ],
    holds: holds && {
      label: contractTexts(lang)("validity.filter"),
      options: validityChoices(lang),
    },
    choices: filters
      .filter(name => noun.fields[name]?.listed && noun.fields[name].choices)
      .slice(0, 4)
      .map(name => ({
        name,
        label: fieldText(noun, name, lang),
        options: noun.fields[name]!.choices!.map(value => ({
          value,
          label: choiceText(noun, name, value, lang),
        })),
      })),
    // A reference chosen by a link from elsewhere is told, so that a shared address explains itself.
    narrowed: Object.entries(list.filters).flatMap(([name, value]) =>
      noun.fields[name]?.to || (noun.fields[name] && value === "-")
        ? [
            {
              name,
              label: fieldText(noun, name, lang),
              value: value === "-" ? texts(lang)("list.not-filled") : titleOf(landscape, value),
            },
          ]
        : [],
    ),
    rows: things.map(thing => ({
      id: thing.id,
      cells: [
        ...[...columns, ...own].map((name, i) =>
          i === 0
            ? titleOf(landscape, thing.id)
            : show(
                landscape,
                noun,
                name,
                thing.values[name] ?? null,
                lang,
                String(thing.values.currency ?? currencies[landscape.country]),
              ),
        ),
        ...(holds ? [validityText(landscape, thing, lang)] : []),
      ],
    })),
  };
}

export default function ListPage() {
  const data = useLoaderData<typeof loader>();
  const t = texts(data.lang);
  const here = `/landscape/${data.plural}`;
  if (!data.any)
    return (
      <Page
        title={data.title}
        lead={data.lead}
        crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      >
        <Empty
          title={data.empty}
          time={t("empty.time")}
          ways={[
            { label: t("import.title"), href: "/landscape/import" },
            { label: data.add, href: `${here}/new` },
          ]}
        />
      </Page>
    );
  return (
    <Page
      title={data.title}
      lead={data.lead}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={
        <>
          <LinkButton kind="primary" href={`${here}/new`} disabledBecause={data.because}>
            {data.add}
          </LinkButton>
          {(data.plural === "systems" || data.plural === "system-uses") && (
            <LinkButton href="/landscape/catalogue">{t("shared.title")}</LinkButton>
          )}
          <LinkButton href="/landscape/import" disabledBecause={data.importBecause}>
            {t("import.title")}
          </LinkButton>
        </>
      }
    >
      {data.counted && <p className="soft">{data.counted}</p>}
      {data.narrowed.map(({ name, label, value }) => (
        <p key={name}>
          {label}: <strong>{value}</strong> ·{" "}
          <a href={addressOf(data.list, { filters: {} })}>{t("list.show-all")}</a>
        </p>
      ))}
      <DataTable<{ id: string; cells: string[] }>
        caption={data.title}
        list={data.list}
        total={data.total}
        filterable
        filters={[...(data.holds ? [{ name: "valid", ...data.holds }] : []), ...data.choices].map(choice => (
          <Field key={choice.name} name={choice.name} label={choice.label}>
            <Select value={data.list.filters[choice.name]} options={choice.options} empty={t("list.all")} />
          </Field>
        ))}
        exports={["xlsx", "csv", "json"].map(format => ({
          label: format.toUpperCase(),
          href: addressOf({ ...data.list, path: `/landscape/export/${data.plural}.${format}` }),
        }))}
        rows={data.rows}
        rowKey={row => row.id}
        href={row => `${here}/${row.id}`}
        columns={data.columns.map((column, i) => ({
          key: column.key,
          label: column.label,
          sort: column.sort,
          ...(column.end ? { align: "end" as const } : {}),
          cell: row => row.cells[i],
        }))}
      />
    </Page>
  );
}
