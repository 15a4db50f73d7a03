import { z } from "zod";
import { addLocalPerson, foundMunicipality, safePath } from "../../platform/auth/index.server.ts";
// Its refusals are told here.
import "../../platform/auth/index.ts";
import { checked, formOf, type LoaderArgs, refusedAt, refusedWith } from "../../platform/http/page.ts";
import { Notice, Page, type Refused, useLang } from "../../platform/ui/index.ts";
import { exampleSizes } from "../demo/index.server.ts";
import { Choose, NoRole } from "./guest.tsx";
import { Closed, Provider, Unsaved } from "./no-picker.tsx";
import { OwnMunicipality } from "./own-municipality.tsx";
import { groupsOf, Picker } from "./picker.tsx";
import { texts } from "./texts/index.ts";

export const handle = { public: true };
export async function loader({ request, context }: LoaderArgs) {
  const { door, lang } = context;
  const query = new URL(request.url).searchParams;
  const guest = await door.guest(request);
  const offered = door.offered(request);
  return {
    lang,
    to: safePath(query.get("to")),
    left: query.has("left"),
    unsaved: query.has("unsaved"),
    way: door.way === "local" && !offered ? ("closed" as const) : door.way,
    guest: guest && { ...guest, current: guest.municipality },
    groups: groupsOf(await door.people(request), exampleSizes),
    // Whoever sets up a municipality is not disturbed: what is typed would be lost at each refresh.
    loading: context.loading && !query.has("own"),
  };
}

export async function action({ request, context }: LoaderArgs) {
  const { door, requestId } = context;
  const { values } = await formOf(request);
  const to = values.to ?? "/";
  if (values.municipality) return door.choose(request, requestId, values.municipality, to);
  if (values.person) return door.pick(request, requestId, values.person, to);
  if (!door.offered(request)) return door.pick(request, requestId, "", to);
  const form = checked(ownSchema, values);
  if (!form.ok) return refusedWith(context, values, form.refusals);
  const founded = await found(context, form.value);
  return typeof founded === "string"
    ? door.pick(request, requestId, founded, "/")
    : refusedAt(context, values, "code", founded);
}

const ownSchema = z.object({
  name: z.string("sign-in.municipality-name-missing").min(1, "sign-in.municipality-name-missing").max(120),
  country: z.enum(["DK", "SE", "FI", "NO"], "sign-in.country-missing"),
  code: z
    .string()
    .regex(/^[\p{L}\d-]{0,20}$/u, "sign-in.code-wrong")
    .default(""),
  you: z.string("sign-in.person-name-missing").min(1, "sign-in.person-name-missing").max(120),
});
type Own = z.infer<typeof ownSchema>;

const langOfCountry = { DK: "da", SE: "sv", FI: "fi", NO: "nb" } as const;

/** The id of the new municipality's administrator, or why not. */
const found = async ({ door, lang }: LoaderArgs["context"], own: Own) => {
  const { country } = own;
  const municipality = await foundMunicipality(
    door.db,
    {
      country,
      code: own.code || slug(own.name),
      name: { [langOfCountry[country]]: own.name },
      example: false,
    },
    door.now(),
  );
  if (!municipality.ok) return municipality.refusal;
  return addLocalPerson(
    door.db,
    {
      municipality: municipality.value,
      country,
      key: "administrator",
      name: own.you,
      lang,
      roles: ["administrator", "editor", "portfolio-keeper"],
      example: false,
    },
    door.now(),
  );
};

/** Stands in for the official number: letters of the name, so that the same name is not founded twice. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 20) || "x";

type Loaded = Awaited<ReturnType<typeof loader>>;
type Props = { loaderData: Loaded; actionData?: Refused };

export default function SignIn({ loaderData, actionData }: Props) {
  const t = texts(useLang());
  const { guest, way } = loaderData;
  const loading = loaderData.loading && !actionData;
  if (guest && guest.open.length === 0 && way === "provider") return <NoRole guest={guest} />;
  if (guest && guest.open.length > 0 && !(way === "local" && guest.current))
    return <Choose guest={guest} to={loaderData.to} />;
  if (way === "provider")
    return <Provider to={loaderData.to} left={loaderData.left} unsaved={loaderData.unsaved} />;
  if (way === "closed") return <Closed />;
  return (
    <Page title={t("sign-in.local.title")} lead={t("sign-in.local.lead")}>
      {loaderData.unsaved && <Unsaved />}
      {loading && (
        <>
          <meta httpEquiv="refresh" content="5" />
          <Notice title={t("sign-in.loading")} />
        </>
      )}
      <Picker groups={loaderData.groups} to={loaderData.to} />
      {loading ? (
        <p>
          <a href="/sign-in?own">{t("sign-in.own.title")}</a>
        </p>
      ) : (
        <OwnMunicipality refused={actionData} />
      )}
    </Page>
  );
}
