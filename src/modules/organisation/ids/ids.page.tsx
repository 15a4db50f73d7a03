import { redirect } from "react-router";
import { externalIdLine } from "../../../kernel/external-id.ts";
import { isId } from "../../../kernel/ids.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { ErrorSummary, Field, Form, Page, TextArea, useLang } from "../../../platform/ui/index.ts";
import { addresses, kinds } from "../addresses.ts";
import { Save } from "../form-parts.tsx";
import { becauseOf, errorOf, type Refused, readerOf, shown } from "../page.ts";
import { seePerson } from "../person/reads.server.ts";
import { nameOf } from "../person/rules.ts";
import { mayChange } from "../policy.ts";
import { tell, texts } from "../texts/index.ts";
import { unitNames } from "../unit/reads.server.ts";
import { idLines, setIds } from "./actions.server.ts";

/** The unit or person of the address; positions are called by their person and unit. */
const asked = (params: LoaderArgs["params"]) => {
  const [kind, id] = [kinds[paramOf(params, "kind")], paramOf(params, "id")];
  if ((kind !== "unit" && kind !== "person") || !isId(id)) throw notFound();
  return { kind, id };
};

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const { kind, id } = asked(params);
  const person = kind === "person" ? await seePerson(act, id, act.today) : null;
  const there = person?.person ?? person?.slices.at(-1)?.value;
  const name = kind === "unit" ? (await unitNames(act, [id])).get(id) : there && nameOf(there);
  // Of whom has been erased nothing is called anything any more.
  if (!name) throw notFound();
  const t = texts(act.lang);
  return {
    lang: act.lang,
    title: t("ids.title", { name }),
    kind,
    id,
    name,
    lines: await idLines(act, id),
    example: externalIdLine({ scheme: "HR", value: "120", from: "2024-01-01", to: null }),
    mayNot: becauseOf(mayChange(act), act),
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { kind, id } = asked(params);
  const { values } = await formOf(request);
  const { lines = "", before = "" } = values;
  const outcome = await setIds(act, { kind, id, lines, before });
  if (outcome.ok) return redirect(addresses.of(kind, id));
  return { values, errors: [{ field: "lines", text: tell(outcome.refusal, act.lang) }] };
}

export default function IdsPage(props: { loaderData: Data; actionData?: Refused }) {
  const { loaderData: data, actionData: sent } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("ids.lead")}
      crumbs={[
        data.kind === "unit"
          ? { label: t("tree.link"), href: addresses.tree() }
          : { label: t("people.link"), href: addresses.people() },
        { label: data.name, href: addresses.of(data.kind, data.id) },
      ]}
    >
      <ErrorSummary errors={sent?.errors ?? []} />
      <Form draft={`organisation-ids-${data.id}`}>
        <input type="hidden" name="before" value={data.lines} />
        <Field
          name="lines"
          label={t("ids.lines")}
          why={t("ids.lines.why", { example: data.example })}
          error={errorOf(sent, "lines")}
          required={false}
        >
          <TextArea value={shown(sent, "lines", data.lines)} />
        </Field>
        <Save mayNot={data.mayNot} />
      </Form>
    </Page>
  );
}
