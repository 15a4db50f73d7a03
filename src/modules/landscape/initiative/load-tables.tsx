import { Card, DataTable, Pill, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { LoadSight } from "./load.server.ts";

/** The units hit hardest in a year, each with what hits it. */
export const Hardest = ({ units, year }: { units: LoadSight["hardest"]; year: string }) => {
  const t = texts(useLang());
  return (
    <Card title={t("load.hardest-units", { year })}>
      <DataTable
        caption={t("load.hardest-units", { year })}
        rows={units}
        rowKey={row => row.id}
        href={row => `/landscape/load?unit=${row.id}`}
        columns={[
          { key: "unit", label: t("kind.unit"), cell: row => row.unit },
          { key: "load", label: t("load.points"), align: "end", cell: row => row.load },
          { key: "peak", label: t("load.peak"), cell: row => `${row.peak} (${row.peakLoad})` },
          {
            key: "by",
            label: t("load.by"),
            cell: row => (
              <div>
                <Parts parts={row.by.map(part => ({ ...part, n: part.load, starts: false }))} />
                {row.left > 0 && (
                  <a href={`/landscape/load?unit=${row.id}`}>
                    {t("list.more", { n: row.left })}
                    <span className="visually-hidden">: {row.unit}</span>
                  </a>
                )}
              </div>
            ),
          },
        ]}
      />
    </Card>
  );
};

/** One unit, quarter by quarter: what hits it, what begins, and what collides. */
export const EachQuarter = ({ quarters }: { quarters: LoadSight["inUnit"] }) => {
  const t = texts(useLang());
  return (
    <Card title={t("load.each-quarter")}>
      <DataTable
        caption={t("load.each-quarter")}
        rows={quarters}
        rowKey={row => row.quarter}
        empty={<p>{t("load.nothing-hits")}</p>}
        columns={[
          { key: "quarter", label: t("load.quarter"), cell: row => row.quarter },
          {
            key: "load",
            label: t("load.points"),
            align: "end",
            cell: row => (row.full ? <Pill tone="warm">{t("load.full", { n: row.load })}</Pill> : row.load),
          },
          {
            key: "hits",
            label: t("load.by"),
            cell: row => <Parts parts={row.hits.map(hit => ({ ...hit, n: hit.weight }))} />,
          },
          { key: "what", label: t("load.collisions"), cell: row => row.what || "–" },
        ]}
      />
    </Card>
  );
};

type Part = { id: string; title: string; n: number; starts: boolean };

const Parts = ({ parts }: { parts: readonly Part[] }) => {
  const t = texts(useLang());
  return (
    <ul className="names">
      {parts.map(part => (
        <li key={part.id}>
          <a href={`/landscape/initiatives/${part.id}`}>{part.title}</a> {part.n}
          {part.starts && (
            <>
              {" "}
              <Pill>{t("load.starts-here")}</Pill>
            </>
          )}
        </li>
      ))}
    </ul>
  );
};
