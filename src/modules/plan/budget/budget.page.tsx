import { redirect, useActionData, useLoaderData } from "react-router";
import { minorOf } from "../../../kernel/money.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, errorOf, Field, Form, TextInput } from "../../../platform/ui/index.ts";
import { currencies, landscapeOf } from "../../landscape/index.server.ts";
import { mayNotPlan } from "../page.server.ts";
import { PartPage, Save } from "../part.tsx";
import { texts } from "../texts/index.ts";
import { numberTyped, wrongNumbers } from "../typed.ts";
import { changeBudgets } from "./actions.server.ts";
import { budgetsOf } from "./reads.server.ts";
import { helpInYear, leftInYear } from "./rules-budget.ts";

/** The years a plan from the next quarter on can reach. */
const yearsFrom = (today: string): number[] =>
  Array.from({ length: 6 }, (_, n) => Number(today.slice(0, 4)) + n);

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const landscape = await landscapeOf(act);
  const currency = currencies[landscape.country] ?? "EUR";
  const { budgets, help } = await budgetsOf(act);
  return {
    lang,
    currency,
    because: mayNotPlan(act),
    years: yearsFrom(act.today).map(year => {
      const said = budgets.find(one => one.year === year);
      const bought = helpInYear(help, year);
      return {
        year,
        amount: said ? f.number(said.amount / 100) : "",
        told: [
          said ? t("budget.said-by", { who: said.who, day: f.day(said.on) }) : t("budget.no-ceiling"),
          bought > 0 ? t("budget.help", { amount: f.money(bought, currency) }) : "",
          said && bought > 0
            ? t("budget.left", { amount: f.money(leftInYear(said.amount, help, year), currency) })
            : "",
        ]
          .filter(Boolean)
          .join(" "),
      };
    }),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const numbers = Object.fromEntries(
    yearsFrom(act.today).map(year => [`year-${year}`, numberTyped(values[`year-${year}`], act.lang, 1e11)]),
  );
  const wrong = wrongNumbers(numbers);
  if (wrong.length > 0)
    return refusedWith(
      act,
      values,
      wrong.map(field => ({ field, refusal: { code: "plan.number" } })),
    );
  const ceilings = yearsFrom(act.today).map(year => {
    const typed = numbers[`year-${year}`] ?? null;
    return { year, amount: typed === null ? null : minorOf(typed) };
  });
  const changed = await changeBudgets(act, ceilings);
  if (changed.ok) throw redirect("/plan/budget");
  return refusedAt(act, values, "", changed.refusal);
}

export default function BudgetPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <PartPage title={t("budget.title")} lead={t("budget.lead")} sent={sent}>
      <Card title={t("budget.ceilings", { currency: data.currency })}>
        <Form draft="plan-budget">
          {data.years.map(({ year, amount, told }) => (
            <Field
              key={year}
              name={`year-${year}`}
              label={String(year)}
              why={told}
              error={errorOf(sent, `year-${year}`)}
              required={false}
            >
              <TextInput value={sent?.values[`year-${year}`] ?? amount} size={14} inputMode="decimal" />
            </Field>
          ))}
          <p className="soft">{t("budget.empty")}</p>
          <Save because={data.because} />
        </Form>
      </Card>
      <p className="src">{t("budget.source")}</p>
    </PartPage>
  );
}
