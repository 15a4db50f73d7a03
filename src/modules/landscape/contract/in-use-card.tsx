import { Card, useFormats, useLang, Work } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Ended = { id: string; title: string; day: string; uses: readonly string[] };

const usesNamed = 3;

/** Contracts that are over while a system rests on them, each leading to its last day; nothing when there are none. */
export const InUseCard = ({ contracts }: { contracts: readonly Ended[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (contracts.length === 0) return null;
  return (
    <Card id="in-use" title={`${t("in-use.title")} (${f.number(contracts.length)})`}>
      <p className="soft">{t("in-use.why")}</p>
      <Work
        items={contracts.map(({ id, title, day, uses }) => ({
          label: title,
          href: `/landscape/contracts/${id}/edit#f-validTo`,
          note: t("in-use.line", {
            day,
            uses:
              f.list(uses.slice(0, usesNamed)) +
              (uses.length > usesNamed ? ` +${f.number(uses.length - usesNamed)}` : ""),
          }),
        }))}
      />
    </Card>
  );
};
