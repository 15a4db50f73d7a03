import { redirect } from "react-router";
import { type Role, read, roles } from "../../platform/act.ts";
import { type Grant, giveRole, rolesHere, takeRole } from "../../platform/auth/index.server.ts";
import { allowed, becauseOf, roleName, worksHere } from "../../platform/auth/index.ts";
import { actOf, formOf, type LoaderArgs, refusedAt } from "../../platform/http/page.ts";
import {
  Button,
  Confirm,
  DataTable,
  Form,
  Page,
  type Refused,
  useFormats,
  useLang,
  useZone,
} from "../../platform/ui/index.ts";
import { GiveRole } from "./give-role.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = actOf(context);
  const all = worksHere(act) ? await read(act, tx => rolesHere(tx)) : [];
  return {
    grants: all.filter(grant => !grant.valid_to || grant.valid_to > act.now),
    because: becauseOf(allowed(act, ["administrator"]), act),
  };
}

export async function action({ request, context }: LoaderArgs): Promise<Response | Refused> {
  const act = actOf(context);
  const { values } = await formOf(request);
  const role = roles.find(one => one === values.role);
  if (!values.grant && !role) return refusedAt(act, values, "role", { code: "field.required" });
  const result = values.grant
    ? await takeRole(act, values.grant)
    : await giveRole(act, values.number ?? "", role as Role);
  if (result.ok) return redirect("/trust/roles");
  return refusedAt(act, values, values.grant ? "" : "number", result.refusal);
}

type Props = { loaderData: Awaited<ReturnType<typeof loader>>; actionData?: Refused };

export default function Roles({ loaderData, actionData }: Props) {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  const zone = useZone();
  const { because, grants } = loaderData;
  const columns = [
    { key: "person", label: t("roles.person"), cell: (g: Grant) => g.name },
    { key: "role", label: t("roles.role"), cell: (g: Grant) => roleName(g.role, lang) },
    { key: "since", label: t("roles.since"), cell: (g: Grant) => f.dateTime(new Date(g.valid_from), zone) },
    {
      key: "take",
      label: t("roles.take"),
      bare: true,
      cell: (g: Grant) => <Take grant={g} because={because} />,
    },
  ];
  return (
    <Page
      title={t("roles.title")}
      lead={t("roles.lead")}
      crumbs={[{ label: t("trust.title"), href: "/trust" }]}
    >
      <DataTable caption={t("roles.caption")} columns={columns} rows={grants} rowKey={g => g.id} />
      <GiveRole because={because} refused={actionData} />
    </Page>
  );
}

const Take = ({ grant, because }: { grant: Grant; because: string | undefined }) => {
  const lang = useLang();
  const t = texts(lang);
  const values = { name: grant.name, role: roleName(grant.role, lang) };
  return (
    <Confirm
      label={t("roles.take")}
      consequence={t("roles.take.consequence", values)}
      disabledBecause={because}
    >
      <Form inline>
        <Button name="grant" value={grant.id}>
          {t("roles.take")}
        </Button>
      </Form>
    </Confirm>
  );
};
