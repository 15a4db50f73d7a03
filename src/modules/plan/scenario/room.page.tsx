import { redirect, useActionData, useLoaderData } from "react-router";
import { z } from "zod";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  Form,
  Matrix,
  Radios,
  TextInput,
} from "../../../platform/ui/index.ts";
import { addressOfScenario, ScenarioPage } from "../board/head.tsx";
import { periodText } from "../board/period.ts";
import { texts } from "../board/texts/index.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { roomOfToday, takeRoom } from "../promise/actions.server.ts";
import { roomTaken } from "../promise/rules-taken.ts";
import { changeRoom } from "./actions.server.ts";
import { headOf, scenarioAt } from "./page.server.ts";
import { roomKinds, roomOf } from "./rules-room.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { portfolio } = scenario;
  const periods = Array.from({ length: portfolio.calendar.periods }, (_, t) => t);
  const today = await roomOfToday(act, scenario);
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    /** How many people, ceilings and limits are others today; null for a scenario of a file. */
    unlikeToday: today && (roomTaken(portfolio, today)?.changed ?? 0),
    room: roomOf(portfolio),
    periods: periods.map(t => periodText(portfolio.calendar, t, act.lang)),
    currency: portfolio.currency,
    roles: portfolio.roles,
    units: portfolio.units.map(unit => ({ ...unit, limits: periods.map(t => limitOf(unit, t)) })),
    budgets: portfolio.budgets,
    purposes: portfolio.purposes,
  };
}

const amount = z
  .string()
  .transform(text => text.replace(",", ".").replace("−", "-"))
  .pipe(z.string().regex(/^[+-]?\d{1,9}(\.\d{1,6})?$/))
  .transform(Number);

const changeSchema = z.object({
  what: z.string().transform(text => {
    const [kind = "", ...id] = text.split(" ");
    return { kind: roomKinds.find(one => one === kind) ?? null, id: id.join(" ") };
  }),
  from: z.coerce.number().int().min(0).max(239).catch(0),
  to: z.coerce.number().int().min(0).max(239).catch(0),
  how: z.enum(["becomes", "by"]).catch("becomes"),
  amount,
});

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const refuse = (field: string, code: string) => refusedAt(act, values, field, { code });
  if (values.do === "today") {
    const taken = await takeRoom(act, scenario.id);
    if (taken.ok) throw redirect(`${addressOfScenario(scenario.id)}/room`);
    return refusedAt(act, values, "", taken.refusal);
  }
  const read = changeSchema.safeParse(values);
  if (!read.success) return refuse("amount", "plan.amount");
  const { what, ...rest } = read.data;
  if (!what.kind) return refuse("what", "plan.what");
  if (rest.how === "becomes" && rest.amount < 0) return refuse("amount", "plan.amount");
  const changed = await changeRoom(act, scenario.id, { ...rest, kind: what.kind, id: what.id });
  if (changed.ok) throw redirect(`${addressOfScenario(scenario.id)}/room`);
  return refusedAt(act, values, fieldOf(changed.refusal.code), changed.refusal);
}

const fieldOf = (code: string): string =>
  code === "plan.periods-wrong-way" ? "to" : code.startsWith("plan.below-zero") ? "amount" : "";

export default function Room() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, head, room, periods } = data;
  const t = texts(lang);
  const f = formats(lang);
  const shown = sent?.values ?? {};
  const heads = periods.map((label, i) => ({ key: String(i), label }));
  const options = periods.map((label, i) => (
    <option key={label} value={i}>
      {label}
    </option>
  ));
  return (
    <ScenarioPage head={head} title={t("room.title")} lead={t("room.lead")} errors={sent?.errors}>
      {data.unlikeToday !== null && (
        <Card title={t("room.today")} id="today">
          <p>{t(data.unlikeToday === 0 ? "room.today.same" : "room.today.lead", { n: data.unlikeToday })}</p>
          {data.unlikeToday > 0 && (
            <Form>
              <Button name="do" value="today" disabledBecause={head.mayNotPlan}>
                {t("room.today.do")}
              </Button>
            </Form>
          )}
        </Card>
      )}
      <Card title={t("room.change")}>
        <Form>
          <div className="ds-field">
            <label className="ds-label" htmlFor="f-what">
              {t("room.what")}
            </label>
            <select className="ds-input" id="f-what" name="what" defaultValue={shown.what}>
              {roomKinds.map(kind =>
                room[kind].length === 0 ? null : (
                  <optgroup key={kind} label={t(`room.${kind}`)}>
                    {room[kind].map(one => (
                      <option key={one.id} value={`${kind} ${one.id}`}>
                        {one.name}
                      </option>
                    ))}
                  </optgroup>
                ),
              )}
            </select>
          </div>
          <Radios
            name="how"
            legend={t("room.how")}
            value={shown.how ?? "by"}
            options={[
              { value: "by", label: t("room.by") },
              { value: "becomes", label: t("room.becomes") },
            ]}
          />
          <Field
            name="amount"
            label={t("room.amount")}
            why={t("room.amount.why")}
            error={errorOf(sent, "amount")}
            required
          >
            <TextInput inputMode="decimal" size={8} value={shown.amount} />
          </Field>
          <div className="inline">
            <div className="ds-field">
              <label className="ds-label" htmlFor="f-from">
                {t("room.from")}
              </label>
              <select className="ds-input" id="f-from" name="from" defaultValue={shown.from ?? "0"}>
                {options}
              </select>
            </div>
            <Field name="to" label={t("room.to")} error={errorOf(sent, "to")}>
              <RoomSelect value={shown.to ?? String(periods.length - 1)}>{options}</RoomSelect>
            </Field>
          </div>
          <p className="soft">{t("room.years")}</p>
          <Actions>
            <Button kind="primary" disabledBecause={head.mayNotPlan}>
              {t("room.do")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <Card title={t("room.role")}>
        <Matrix
          dense
          caption={t("room.role")}
          corner={t("role")}
          columns={heads}
          rows={data.roles.map(({ id, name, capacity }) => ({
            key: id,
            label: name,
            cells: capacity.map(n => ({ text: f.number(n) })),
          }))}
        />
      </Card>
      <Card title={t("room.unit")}>
        <Matrix
          dense
          caption={t("room.unit")}
          corner={t("unit")}
          columns={heads}
          rows={data.units.map(({ id, name, limits }) => ({
            key: id,
            label: name,
            cells: limits.map(n => ({ text: f.number(n) })),
          }))}
        />
      </Card>
      <Card title={t("room.budget")}>
        <DataTable
          caption={t("room.budget")}
          rows={data.budgets}
          rowKey={one => String(one.year)}
          empty={<p>{t("room.no-budgets")}</p>}
          columns={[
            { key: "year", label: t("money.year"), cell: one => String(one.year) },
            {
              key: "amount",
              label: t("money.ceiling", { currency: data.currency }),
              align: "end",
              cell: one => f.number(one.amount, 0),
            },
          ]}
        />
      </Card>
      <Card title={t("room.purpose")}>
        <DataTable
          caption={t("room.purpose")}
          rows={data.purposes}
          rowKey={one => one.id}
          columns={[
            { key: "name", label: t("by.purpose"), cell: one => one.name },
            { key: "weight", label: t("room.weight"), align: "end", cell: one => f.number(one.weight) },
          ]}
        />
      </Card>
    </ScenarioPage>
  );
}

const RoomSelect = ({ value, children }: { value: string; children: React.ReactNode }) => (
  <select className="ds-input" id="f-to" name="to" defaultValue={value}>
    {children}
  </select>
);
