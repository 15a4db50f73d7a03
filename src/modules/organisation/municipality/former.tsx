import { addDays } from "../../../kernel/period.ts";
import { Card, DescriptionList, Page, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addressOf, type FormerMunicipality, type KnownMunicipality } from "./rules.ts";
import { texts } from "./texts/index.ts";

/** A municipality that is no more: what it was called, until when, and where it went. */
export const Former = ({ former, into }: { former: FormerMunicipality; into: KnownMunicipality }) => {
  const t = texts(useLang());
  const f = useFormats();
  const { name, country, code, until } = former;
  const way = <a href={addressOf(country, into.code)}>{into.name}</a>;
  return (
    <Page
      title={name}
      lead={t("former.lead", { country: t(`country.${country}`), day: f.day(until), into: into.name })}
      crumbs={[{ label: t("municipalities.caption"), href: "/municipalities" }]}
    >
      <Card title={t("facts")}>
        <DescriptionList
          items={[
            { term: t("names"), value: name },
            { term: t("code"), value: code },
            { term: t("valid"), value: t("valid.until", { day: f.day(addDays(until, -1)) }) },
            { term: t("became"), value: way, source: t("merged.source") },
            // Its publisher counts the earlier years in the borders of today.
            ...(country === "FI"
              ? [
                  {
                    term: t("series"),
                    value: way,
                    source: t("series.borders", { publisher: t(`publisher.${country}`) }),
                  },
                ]
              : []),
          ]}
        />
      </Card>
    </Page>
  );
};
