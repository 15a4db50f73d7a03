import { Card, Fold, Pill, useLang, Work } from "../../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

type Running = { id: string; title: string; note: string; soon: boolean; tooLate: boolean };

/** Contracts that may run on by themselves, since nobody has said, each leading to the box that asks; nothing when there are none. */
export const RunsOnCard = ({ contracts }: { contracts: readonly Running[] }) => {
  const t = texts(useLang());
  if (contracts.length === 0) return null;
  const lines = (some: readonly Running[]) => (
    <Work
      items={some.map(({ id, title, note, tooLate }) => ({
        label: title,
        href: `/landscape/contracts/${id}/edit#f-continuous`,
        note,
        ...(tooLate ? { tag: <Pill tone="bad">{t("unsaid.too-late")}</Pill> } : {}),
      }))}
    />
  );
  const later = contracts.filter(({ soon }) => !soon);
  return (
    <Card id="runs-on" title={`${t("runs-on.title")} (${contracts.length})`}>
      <p className="soft">{t("runs-on.why")}</p>
      {lines(contracts.filter(({ soon }) => soon))}
      {later.length > 0 && <Fold title={`${t("runs-on.later")} (${later.length})`}>{lines(later)}</Fold>}
    </Card>
  );
};
