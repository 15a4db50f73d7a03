import { Card, Scroll, useFormats, useLang } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import type { EffortTable } from "./effort.ts";

/** What an initiative takes of people and money, quarter by quarter. */
export const EffortCard = ({ table, currency }: { table: EffortTable | null; currency: string }) => {
  const t = texts(useLang());
  const f = useFormats();
  if (!table)
    return (
      <Card title={t("thing.effort")}>
        <p>{t("thing.effort-missing")}</p>
      </Card>
    );
  const money = (amounts: readonly number[]) =>
    amounts.map((amount, i) => (
      <td key={table.quarters[i]} className="number">
        {amount === 0 ? "" : f.money(amount, currency)}
      </td>
    ));
  return (
    <Card title={t("thing.effort")}>
      <Scroll label={t("thing.effort")}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{t("effort.role")}</th>
              {table.quarters.map(quarter => (
                <th key={quarter} scope="col" className="number">
                  {f.quarter(quarter)}
                </th>
              ))}
              <th scope="col" className="number">
                {t("effort.hours")}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.roles.map(({ role, hours, sum }) => (
              <tr key={role}>
                <th scope="row">{t(`effort.${role}`)}</th>
                {hours.map((n, i) => (
                  <td key={table.quarters[i]} className="number">
                    {n === 0 ? "" : f.number(n)}
                  </td>
                ))}
                <td className="number">{f.number(sum)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("effort.once")}</th>
              {money(table.once)}
              <td />
            </tr>
            <tr>
              <th scope="row">{t("effort.permanent")}</th>
              {money(table.permanent)}
              <td />
            </tr>
          </tbody>
        </table>
      </Scroll>
      <p className="src">{t("thing.effort-source")}</p>
    </Card>
  );
};
