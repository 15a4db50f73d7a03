import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { Button, Card, errorOf, Field, Form, Select, TextInput } from "../../../platform/ui/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { PartPage, Save } from "../part.tsx";
import { texts } from "../texts/index.ts";
import { changeRoles } from "./actions.server.ts";
import { capacityOf } from "./reads.server.ts";
import { type RoleSet, workRoles } from "./rules-supply.ts";

const longestName = 100;

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { roles } = await capacityOf(act);
  const t = texts(act.lang);
  const usual = workRoles.map(role => ({ value: role as string, label: t(`role.${role}`) }));
  return {
    lang: act.lang,
    because: mayNotPlan(act),
    roles: workRoles.map(role => {
      const said = roles.find(one => one.role === role);
      return {
        role,
        usual: t(`role.${role}`),
        name: said?.name ?? "",
        joinedTo: said?.joinedTo ?? "",
        others: usual.filter(({ value }) => value !== role),
      };
    }),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const [first] = workRoles;
  const roles = workRoles.map((role): RoleSet => {
    const name = values[`name-${role}`] || null;
    if (values.do === "one") return { role, name, joinedTo: role === first ? null : first };
    return {
      role,
      name,
      joinedTo: workRoles.find(one => one === values[`joined-${role}`] && one !== role) ?? null,
    };
  });
  const long = roles.filter(({ name }) => (name?.length ?? 0) > longestName);
  const tooLong = { code: "field.too-long", values: { most: longestName } };
  if (long.length > 0)
    return refusedWith(
      act,
      values,
      long.map(({ role }) => ({ field: `name-${role}`, refusal: tooLong })),
    );
  const changed = await changeRoles(act, roles);
  if (changed.ok) throw redirect("/plan/capacity");
  return refusedAt(act, values, "", changed.refusal);
}

export default function Roles() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <PartPage title={t("roles.title")} lead={t("roles.lead")} of="capacity" sent={sent}>
      <Form wide>
        <Card title={t("roles.one")}>
          <p>{t("roles.one-note")}</p>
          <Button name="do" value="one" disabledBecause={data.because}>
            {t("roles.one-do")}
          </Button>
        </Card>
        {data.roles.map(one => (
          <Card key={one.role} title={one.name || one.usual}>
            <p>{t(`role-what.${one.role}`)}</p>
            <div className="form">
              <Field
                name={`name-${one.role}`}
                label={t("roles.name")}
                error={errorOf(sent, `name-${one.role}`)}
                required={false}
              >
                <TextInput value={sent?.values[`name-${one.role}`] ?? one.name} placeholder={one.usual} />
              </Field>
              <Field name={`joined-${one.role}`} label={t("roles.joined")} required={false}>
                <Select
                  value={sent?.values[`joined-${one.role}`] ?? one.joinedTo}
                  empty={t("roles.by-itself")}
                  options={one.others}
                />
              </Field>
            </div>
          </Card>
        ))}
        <Save because={data.because} />
      </Form>
    </PartPage>
  );
}
