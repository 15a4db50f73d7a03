import { Card, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { Ahead, unmergedFor } from "./reads.server.ts";
import { Whom } from "./whom.tsx";

type Data = NonNullable<Awaited<ReturnType<typeof unmergedFor>>>;

/** So many are named on the page; the number tells of all. */
const most = 50;

/** What comes back when a merger is taken back, and what stays because it was changed since. */
export const Unmerged = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const of = (kind: Ahead["kind"]) => data.back.filter(row => row.kind === kind).length;
  return (
    <>
      <Card title={t("planned.unmerge.back", { into: data.names[data.into] ?? "" })}>
        <p>
          {[
            t("planned.unmerge.units", { n: of("unit") }),
            t("end.positions", { n: of("position") }),
            t("end.duties", { n: of("responsibility") }),
          ].join(" · ")}
        </p>
        <Rows rows={data.back} names={data.names} />
      </Card>
      {data.stays.length > 0 && (
        <Card title={t("planned.unmerge.stays")}>
          <Rows rows={data.stays} names={data.names} />
          <p className="soft">{t("planned.unmerge.stays.why")}</p>
        </Card>
      )}
    </>
  );
};

const Rows = ({ rows, names }: { rows: readonly Ahead[]; names: Data["names"] }) => {
  const t = texts(useLang());
  return (
    <>
      <ul>
        {rows.slice(0, most).map(row => (
          <li key={row.id}>
            <Whom row={row} names={names} things={{}} />
          </li>
        ))}
      </ul>
      {rows.length > most && <p>{t("tree.and-more", { n: rows.length - most })}</p>}
    </>
  );
};
