import type { Day } from "../../../kernel/period.ts";
import { Card, Fold, useFormats, useLang, Work } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Ending = { id: string; title: string; last: Day; soon: boolean };

/** Contracts that end though nobody has said how they are bought, each leading to the box that asks; nothing when there are none. */
export const UnsaidCard = ({ contracts }: { contracts: readonly Ending[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (contracts.length === 0) return null;
  const lines = (some: readonly Ending[]) => (
    <Work
      items={some.map(({ id, title, last }) => ({
        label: title,
        href: `/landscape/contracts/${id}/edit#f-procurement`,
        note: t("unsaid.line", { day: f.day(last) }),
      }))}
    />
  );
  const later = contracts.filter(({ soon }) => !soon);
  return (
    <Card id="unsaid" title={`${t("unsaid.title")} (${f.number(contracts.length)})`}>
      <p className="soft">{t("unsaid.why")}</p>
      {lines(contracts.filter(({ soon }) => soon))}
      {later.length > 0 && (
        <Fold title={`${t("unsaid.later")} (${f.number(later.length)})`}>{lines(later)}</Fold>
      )}
    </Card>
  );
};
