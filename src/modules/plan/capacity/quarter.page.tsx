import { redirect, useActionData, useLoaderData } from "react-router";
import { minorOf } from "../../../kernel/money.ts";
import { isQuarter } from "../../../kernel/quarter.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, errorOf, Field, Fold, Form, TextInput } from "../../../platform/ui/index.ts";
import { currencies, landscapeOf } from "../../landscape/index.server.ts";
import { mayNotPlan } from "../page.server.ts";
import { PartPage, Save } from "../part.tsx";
import { texts } from "../texts/index.ts";
import { isInReach, numberTyped, wrongNumbers } from "../typed.ts";
import { type RoleSaid, sayQuarter } from "./actions.server.ts";
import { capacityOf } from "./reads.server.ts";
import { countedRoles, staffingIn, type WorkRole } from "./rules-supply.ts";
import { seasonText } from "./sight.ts";
import { sourceText } from "./source.tsx";
import { roleName } from "./words.ts";

const quarterAsked = (params: LoaderArgs["params"]): string => {
  const quarter = paramOf(params, "quarter");
  if (!isQuarter(quarter) || !isInReach(quarter)) throw notFound();
  return quarter;
};

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const quarter = quarterAsked(params);
  const [capacity, { country }] = await Promise.all([capacityOf(act), landscapeOf(act)]);
  return {
    lang,
    quarter,
    because: mayNotPlan(act),
    season: seasonText(capacity, quarter, lang),
    currency: currencies[country] ?? "EUR",
    roles: countedRoles(capacity.roles).map(role => {
      const said = staffingIn(capacity.staffing, role, quarter);
      const help = capacity.help.find(one => one.role === role && one.quarter === quarter);
      return {
        role,
        name: roleName(capacity.roles, role, lang),
        people: said ? f.number(said.people) : "",
        operation: said ? String(said.operation) : "",
        help: help ? f.number(help.months) : "",
        price: help ? f.number(help.price / 100) : "",
        since: [
          ...(said && said.quarter !== quarter
            ? [t("capacity.as-in", { quarter: f.quarter(said.quarter) })]
            : []),
          sourceText(said?.source, lang),
        ]
          .filter(Boolean)
          .join(" "),
      };
    }),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const quarter = quarterAsked(params);
  const { values } = await formOf(request);
  const { roles } = await capacityOf(act);
  const numbers: Record<string, number | null | undefined> = {};
  for (const role of countedRoles(roles)) {
    numbers[`people-${role}`] = numberTyped(values[`people-${role}`], act.lang, 1000);
    numbers[`operation-${role}`] = numberTyped(values[`operation-${role}`], act.lang, 100, 0);
    numbers[`help-${role}`] = numberTyped(values[`help-${role}`], act.lang, 1000);
    numbers[`price-${role}`] = numberTyped(values[`price-${role}`], act.lang, 1e9);
  }
  const wrong = wrongNumbers(numbers);
  const asked = (field: string) => (field.startsWith("operation-") ? "plan.share" : "plan.number");
  if (wrong.length > 0)
    return refusedWith(
      act,
      values,
      wrong.map(field => ({ field, refusal: { code: asked(field) } })),
    );
  // How much operation takes is not guessed: whoever says people says that too.
  const unsaid = countedRoles(roles).filter(
    role => (numbers[`people-${role}`] ?? 0) > 0 && numbers[`operation-${role}`] === null,
  );
  if (unsaid.length > 0)
    return refusedWith(
      act,
      values,
      unsaid.map(role => ({ field: `operation-${role}`, refusal: { code: "plan.operation" } })),
    );
  const said = await sayQuarter(
    act,
    quarter,
    countedRoles(roles).map(role => saidOf(role, numbers)),
  );
  if (said.ok) throw redirect(`/plan/capacity?quarter=${quarter}`);
  return refusedAt(act, values, "", said.refusal);
}

const saidOf = (role: WorkRole, numbers: Readonly<Record<string, number | null | undefined>>): RoleSaid => ({
  role,
  people: numbers[`people-${role}`] ?? null,
  operation: numbers[`operation-${role}`] ?? 0,
  help: { months: numbers[`help-${role}`] ?? 0, price: minorOf(numbers[`price-${role}`] ?? 0) },
});

export default function QuarterPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const box = (name: string, usual: string, size: number, whole = false) => (
    <TextInput value={sent?.values[name] ?? usual} size={size} inputMode={whole ? "numeric" : "decimal"} />
  );
  return (
    <PartPage
      title={t("quarter.title", { quarter: f.quarter(data.quarter) })}
      lead={`${t("quarter.lead")} ${data.season}`}
      of="capacity"
      sent={sent}
    >
      <Form wide draft={`capacity-${data.quarter}`}>
        {data.roles.map((one, n) => (
          <Card key={one.role} title={one.name}>
            <div className="form">
              <Field
                name={`people-${one.role}`}
                label={t("quarter.people")}
                why={n === 0 ? `${t("quarter.people-why")} ${one.since}` : one.since}
                error={errorOf(sent, `people-${one.role}`)}
              >
                {box(`people-${one.role}`, one.people, 6)}
              </Field>
              <Field
                name={`operation-${one.role}`}
                label={t("quarter.operation")}
                why={n === 0 && t("quarter.operation-why")}
                error={errorOf(sent, `operation-${one.role}`)}
              >
                {box(`operation-${one.role}`, one.operation, 4, true)}
              </Field>
              <Fold
                title={t("quarter.help-title")}
                open={
                  one.help !== "" ||
                  Boolean(errorOf(sent, `help-${one.role}`) ?? errorOf(sent, `price-${one.role}`))
                }
              >
                <Field
                  name={`help-${one.role}`}
                  label={t("quarter.help")}
                  error={errorOf(sent, `help-${one.role}`)}
                >
                  {box(`help-${one.role}`, one.help, 6)}
                </Field>
                <Field
                  name={`price-${one.role}`}
                  label={t("quarter.price", { currency: data.currency })}
                  why={t("quarter.price-why")}
                  error={errorOf(sent, `price-${one.role}`)}
                >
                  {box(`price-${one.role}`, one.price, 10)}
                </Field>
              </Fold>
            </div>
          </Card>
        ))}
        <Save because={data.because} />
      </Form>
    </PartPage>
  );
}
