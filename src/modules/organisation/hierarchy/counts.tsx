import { Facts, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { TreeData } from "./tree.page.tsx";

/** How much of each there is on the day of the tree. */
export const Counts = ({ data, counts }: { data: TreeData; counts: NonNullable<TreeData["counts"]> }) => {
  const t = texts(useLang());
  const f = useFormats();
  const now = data.on === data.today;
  return (
    <Facts
      facts={[
        { figure: f.number(counts.units), words: t("counts.units", { n: counts.units }) },
        {
          figure: f.number(counts.people),
          words: t("counts.people", { n: counts.people }),
          href: addresses.people(undefined, data.asked.on),
        },
        {
          figure: f.number(counts.vacant),
          words: t("counts.vacant", { n: counts.vacant, all: counts.positions }),
          href: addresses.positions({ held: "vacant", on: data.asked.on }),
        },
        {
          figure: f.number(counts.planned),
          words: now
            ? t("counts.planned", { n: counts.planned })
            : t("counts.changes-after", { n: counts.planned, day: f.day(data.on) }),
          ...(now && { href: addresses.planned }),
        },
      ]}
    />
  );
};
