import { redirect, useLoaderData } from "react-router";
import { nameIn } from "../../../kernel/lang.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DescriptionList, LinkButton, Page } from "../../../platform/ui/index.ts";
import { dataSet } from "../data-set/noun.ts";
import { idOf, textOf } from "../register/landscape.ts";
import type { Value } from "../register/rules.ts";
import { fieldText, show } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { openCatalogue } from "./open.server.ts";
import { catalogueAddress, catalogueLang, publicSets } from "./published.ts";
import { texts } from "./texts/index.ts";

export const handle = { public: true };

const told = ["keywords", "licence", "format", "frequency", "modified"] as const;

export async function loader(args: LoaderArgs) {
  const { landscape, municipality } = await openCatalogue(args);
  const address = catalogueAddress(municipality);
  // A program that asks for the catalogue by its own address is led to the file it can read.
  const accepts = args.request.headers.get("accept") ?? "";
  if (accepts.includes("ld+json")) throw redirect(`${address}/catalogue.jsonld`, 303);
  if (accepts.includes("text/turtle")) throw redirect(`${address}/catalogue.ttl`, 303);
  const { lang } = args.context;
  const value = (name: string, of: Value) => show(landscape, dataSet, name, of, lang);
  return {
    lang,
    address,
    written: catalogueLang(landscape),
    name: nameIn(landscape.controller, lang),
    sets: publicSets(landscape)
      .map(set => ({
        id: set.id,
        title: textOf(set, "title"),
        description: textOf(set, "description"),
        href: /^https?:/i.test(textOf(set, "accessUrl")) ? textOf(set, "accessUrl") : undefined,
        facts: [
          {
            term: fieldText(dataSet, "contact", lang),
            value: textOf(set, "contact") || titleOf(landscape, idOf(set, "unit") ?? ""),
          },
          ...told.map(name => ({
            term: fieldText(dataSet, name, lang),
            value: value(name, set.values[name] ?? null),
          })),
        ].filter(fact => fact.value !== ""),
      }))
      .sort((a, b) => formats(lang).compare(a.title, b.title)),
  };
}

export default function OpenPage() {
  const { lang, address, written, name, sets } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("title", { name })}
      lead={t("lead", { n: sets.length })}
      tools={
        <>
          <LinkButton href={`${address}/catalogue.ttl`}>{t("turtle")}</LinkButton>
          <LinkButton href={`${address}/catalogue.jsonld`}>{t("json-ld")}</LinkButton>
        </>
      }
    >
      {sets.map(set => (
        <Card key={set.id} id={set.id} title={<span lang={written}>{set.title}</span>}>
          {set.description && <p lang={written}>{set.description}</p>}
          <DescriptionList items={set.facts} />
          {set.href && (
            <p>
              <a href={set.href} rel="external">
                {t("fetch")}
              </a>
            </p>
          )}
        </Card>
      ))}
    </Page>
  );
}
