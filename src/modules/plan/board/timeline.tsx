import { DataTable, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Calendar } from "../portfolio/rules-portfolio.ts";
import { periodText, shortPeriod, spanText } from "./period.ts";
import type { Group, Row } from "./rules-board.ts";
import { texts } from "./texts/index.ts";

const lengths = { 2: "timeline.periods", 4: "timeline.quarters", 12: "timeline.months" } as const;

type Props = { calendar: Calendar; groups: readonly Group[]; at: string; mayMove: boolean };

/** When what is done: a bar an initiative, its deadline as a flag; arrow keys and dragging move a bar where script runs. */
export const Timeline = ({ calendar, groups, at, mayMove }: Props) => {
  const lang = useLang();
  const t = texts(lang);
  const periods = Array.from({ length: calendar.periods }, (_, p) => p);
  return (
    <Scroll label={t("timeline.title")}>
      <table
        className="timeline"
        data-moves={mayMove ? at : undefined}
        data-periods={calendar.periods}
        data-no-earlier={t("moved.no-earlier")}
        data-no-later={t("moved.no-later")}
      >
        <caption className="visually-hidden">{t("timeline.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("initiative")}</th>
            {periods.map(p => (
              <th scope="col" key={p}>
                <abbr title={periodText(calendar, p, lang)}>
                  {startsYear(calendar, p) && <b>{labelOf(calendar, p).slice(0, 4)}</b>}
                  {shortPeriod(calendar, p, lang)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={`${group.key} ${group.label}`}>
            <tr>
              <th scope="rowgroup" colSpan={calendar.periods + 1} className="group">
                {groupLabel(group, t)}
              </th>
            </tr>
            {group.rows.map(row => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`${at}/initiatives/${row.id}`}>{row.name}</a>
                  {row.unit && <small>{row.unit}</small>}
                </th>
                <td colSpan={calendar.periods}>
                  <Lane row={row} calendar={calendar} at={at} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};

export const groupLabel = (group: Pick<Group, "key" | "label">, t: ReturnType<typeof texts>): string =>
  group.key === "by" ? group.label : t(`group.${group.key}`);

const startsYear = (calendar: Calendar, p: number): boolean =>
  p === 0 || labelOf(calendar, p).slice(0, 4) !== labelOf(calendar, p - 1).slice(0, 4);

const Lane = ({ row, calendar, at }: { row: Row; calendar: Calendar; at: string }) => {
  const lang = useLang();
  const t = texts(lang);
  const share = (p: number) => `${(100 * p) / calendar.periods}%`;
  const start = row.start ?? 0;
  const deadline = row.deadline === null ? "" : periodText(calendar, row.deadline, lang);
  const span = spanText(calendar, start, row.duration, lang);
  const said = [
    `${row.name}: ${span}`,
    deadline && t("timeline.deadline", { period: deadline }),
    row.decided && t(`decided.${row.decided}`),
  ].filter(Boolean);
  return (
    <svg width="100%" height="32" className="lane">
      <title>{said.join(". ")}</title>
      {Array.from({ length: calendar.periods - 1 }, (_, p) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a grid are known by their place
        <line key={p} className="grid-line" x1={share(p + 1)} x2={share(p + 1)} y1="0" y2="32" />
      ))}
      <a
        href={`${at}/initiatives/${row.id}`}
        aria-label={said.join(". ")}
        data-bar={row.id}
        data-start={start}
        data-earliest={row.earliest}
        data-latest={row.latest}
      >
        <rect
          className={row.mandatory ? "bar must" : "bar"}
          x={share(start)}
          width={share(row.duration)}
          y="4"
          height="24"
          rx="6"
        />
      </a>
      {/* Beside the link: its name says more than this. */}
      <text className={row.mandatory ? "on-bar must" : "on-bar"} x={share(start)} dx="8" y="20">
        {row.decided === "pinned" ? "📌 " : ""}
        {row.duration > 1 ? t(lengths[calendar.periodsPerYear], { n: row.duration }) : ""}
      </text>
      {row.deadline !== null && (
        <svg className="deadline" aria-hidden="true" x={share(row.deadline + 1)} width="1" height="32">
          <path d="M0 0V32" />
          <path d="M0 1L-11 6L0 11Z" />
        </svg>
      )}
    </svg>
  );
};

/** The same as a table of words. */
export const PlanTable = ({ calendar, groups, at }: Omit<Props, "mayMove">) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const rows = groups.flatMap(group => group.rows.map(row => ({ ...row, group: groupLabel(group, t) })));
  return (
    <DataTable
      caption={t("timeline.title")}
      rows={rows}
      rowKey={row => row.id}
      href={row => `${at}/initiatives/${row.id}`}
      columns={[
        { key: "name", label: t("initiative"), cell: row => row.name },
        { key: "group", label: t("group"), cell: row => row.group },
        { key: "unit", label: t("unit"), cell: row => row.unit },
        { key: "from", label: t("from"), cell: row => periodText(calendar, row.start ?? 0, lang) },
        {
          key: "to",
          label: t("to"),
          cell: row => periodText(calendar, (row.start ?? 0) + row.duration - 1, lang),
        },
        { key: "n", label: t("periods"), align: "end", cell: row => f.number(row.duration) },
        {
          key: "deadline",
          label: t("deadline"),
          cell: row => (row.deadline === null ? "–" : periodText(calendar, row.deadline, lang)),
        },
      ]}
    />
  );
};
