import { redirect } from "react-router";
import { externalIdLine } from "../../../kernel/external-id.ts";
import { isId } from "../../../kernel/ids.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { Field, Form, Page, TextArea, useLang } from "../../../platform/ui/index.ts";
import { addresses, type Kind, kinds } from "../addresses.ts";
import { Save } from "../form-parts.tsx";
import { becauseOf, errorOf, type Refused, readerOf, shown } from "../page.ts";
import { seePerson } from "../person/reads.server.ts";
import { nameOf } from "../person/rules.ts";
import { mayChange } from "../policy.ts";
import { seePosition } from "../position/reads.server.ts";
import { tell, texts } from "../texts/index.ts";
import { unitNames } from "../unit/reads.server.ts";
import { idLines, setIds } from "./actions.server.ts";

/** The unit, person or position of the address. */
const asked = (params: LoaderArgs["params"]) => {
  const [kind, id] = [kinds[paramOf(params, "kind")], paramOf(params, "id")];
  if (!kind || !isId(id)) throw notFound();
  return { kind, id };
};

/** What it is called here; of a person or a post that has left, what it was called last. */
const calledHere: Record<Kind, (act: Act, id: string) => Promise<string | null | undefined>> = {
  unit: async (act, id) => (await unitNames(act, [id])).get(id),
  person: async (act, id) => {
    const sight = await seePerson(act, id, act.today);
    const there = sight?.person ?? sight?.slices.at(-1)?.value;
    return there && nameOf(there);
  },
  position: async (act, id) => {
    const sight = await seePosition(act, id, act.today);
    const there = sight?.position ?? sight?.slices.at(-1)?.value;
    return there && `${there.title}, ${sight?.names[there.unit] ?? ""}`;
  },
};

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const { kind, id } = asked(params);
  const name = await calledHere[kind](act, id);
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
        {
          unit: { label: t("tree.link"), href: addresses.tree() },
          person: { label: t("people.link"), href: addresses.people() },
          position: { label: t("positions.link"), href: addresses.positions() },
        }[data.kind],
        { label: data.name, href: addresses.of(data.kind, data.id) },
      ]}
      errors={sent?.errors}
    >
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
