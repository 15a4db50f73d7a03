import { Card, Tabs, useLang } from "../../../platform/ui/index.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { type GapView, gapViews, type ShownGroup } from "./gaps.ts";
import { texts } from "./texts/index.ts";

/** What the record lacks, in groups that are closed one after another; each line leads to its box. */
export const GapsCard = ({ groups, view }: { groups: readonly ShownGroup[]; view: GapView }) => {
  const lang = useLang();
  const t = texts(lang);
  const v = viewTexts(lang);
  return (
    <Card id="gaps" title={v("record.gaps")}>
      {groups.length === 0 && <p>{v("record.no-gaps")}</p>}
      {groups.length > 0 && (
        <Tabs
          label={t("groups.views")}
          tabs={gapViews.map(one => ({
            label: t(`groups.${one}`),
            href: `?by=${one}#gaps`,
            current: one === view,
          }))}
        />
      )}
      {groups.map(group => (
        <details key={group.key} className="fold" open={group.open} id={`g-${group.key || "none"}`}>
          <summary>
            {group.title}{" "}
            <small className="soft">
              {t("groups.gaps", { n: group.gaps })} · {t("groups.count", { n: group.activities })} ·{" "}
              {group.people}
            </small>
          </summary>
          <ul>
            {group.rows.map(row => (
              <li key={row.key}>
                <a href={row.href}>{row.title}</a>: {row.lacks}{" "}
                <a href={row.close} aria-label={`${t("groups.close")}: ${row.title}, ${row.lacks}`}>
                  {t("groups.close")}
                </a>
              </li>
            ))}
          </ul>
          {group.more > 0 && (
            <p>
              <a href={`?by=${view}&all=${encodeURIComponent(group.key)}#g-${group.key || "none"}`}>
                {v("list.all-of", { n: group.rows.length + group.more })}
              </a>
            </p>
          )}
        </details>
      ))}
    </Card>
  );
};
