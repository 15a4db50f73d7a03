import { DataTable } from "../../../platform/ui/index.ts";
import type { Told } from "./rules-compare.ts";
import { unitOf } from "./rules-series.ts";
import type { Spread } from "./rules-spread.ts";
import type { SeriesData } from "./series.page.tsx";
import { texts } from "./texts/index.ts";
import { middleText, signedText, sizeText, toldText, valueText } from "./words.ts";

type Row = {
  key: string;
  who: string;
  value: string;
  middle: string;
  median: string;
  change: string;
  of: string;
};

/** One municipality, those of its size, the country, and its peers by name: never in the order of their values. */
export const Beside = ({ data: { lang, series, asked, compared } }: { data: SeriesData }) => {
  const t = texts(lang);
  if (!compared) return null;
  const { own, group, country, peers, since } = compared;
  const name = t(`country.${asked.country}`);
  const text = (value: number) => valueText(series, value, lang);
  const change = (value: number) => signedText(value, lang);
  const one = (who: string, told: Told): Row => ({
    key: who,
    who,
    value: toldText(series, told.value, told.status, lang),
    middle: "",
    median: "",
    change: signedText(told.change, lang),
    of: "",
  });
  const many = (who: string, value: Spread | null, changes: Spread | null): Row => ({
    key: who,
    who,
    value: "",
    middle: middleText(value, text, lang),
    median: value ? text(value.median) : "",
    change: middleText(changes, change, lang),
    of: value ? t("compare.told-of", { n: value.n, of: value.of }) : "",
  });
  const rows: Row[] = [
    ...(own && asked.own ? [one(asked.own, own)] : []),
    ...(group
      ? [many(t("compare.group", { size: sizeText(group.size, lang) }), group.value, group.change)]
      : []),
    many(t("compare.country", { country: name }), country.value, country.change),
    ...(country.total === null
      ? []
      : [
          {
            ...one(t("compare.whole", { country: name }), {
              value: country.total,
              status: "measured",
              change: null,
            }),
            change: "",
          },
        ]),
    ...peers.map(({ place, ...told }) => ({
      ...one(t("compare.peer", { name: place.name }), told),
      key: place.code,
    })),
  ];
  return (
    <>
      <DataTable
        caption={t("compare.title", { year: String(compared.year) })}
        count={null}
        rows={rows}
        rowKey={row => row.key}
        columns={[
          { key: "who", label: t("compare.who"), cell: row => row.who },
          { key: "value", label: t("compare.value"), align: "end", cell: row => row.value },
          { key: "middle", label: t("compare.middle"), align: "end", cell: row => row.middle },
          { key: "median", label: t("compare.median"), align: "end", cell: row => row.median },
          ...(since === null
            ? []
            : [
                {
                  key: "change",
                  label: t(unitOf(series) === "people" ? "compare.change-percent" : "compare.change-points", {
                    year: String(since),
                  }),
                  align: "end" as const,
                  cell: (row: Row) => row.change,
                },
              ]),
          { key: "of", label: t("compare.told"), align: "end", cell: row => row.of },
        ]}
      />
      {peers.length > 0 && (
        <p className="src">{t(asked.chosen ? "compare.peers-chosen" : "compare.peers-usual")}</p>
      )}
    </>
  );
};
