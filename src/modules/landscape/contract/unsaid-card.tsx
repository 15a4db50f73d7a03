import { Card, Fold, Pill, useFormats, useLang, Work } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Ending = { id: string; title: string; note: string; soon: boolean; tooLate: boolean };

/** Contracts that end though nobody has said how they are bought, each leading to the box that asks; nothing when there are none. */
export const UnsaidCard = ({ contracts }: { contracts: readonly Ending[] }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (contracts.length === 0) return null;
  const lines = (some: readonly Ending[]) => (
    <Work
      items={some.map(({ id, title, note, tooLate }) => ({
        label: title,
        href: `/landscape/contracts/${id}/edit#f-procurement`,
        note,
        ...(tooLate ? { tag: <Pill tone="bad">{t("unsaid.too-late")}</Pill> } : {}),
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
