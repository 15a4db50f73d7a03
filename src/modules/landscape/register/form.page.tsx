import { redirect, useActionData, useLoaderData } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  ErrorSummary,
  Field,
  Fold,
  Form,
  LinkButton,
  Page,
  TextInput,
} from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { changeThing, createThing } from "./actions.server.ts";
import { type Asked, AskedField } from "./asked-field.tsx";
import { inputOf, typed } from "./form.server.ts";
import { labelsOf, offered } from "./labels.ts";
import { landscapeOf } from "./landscape.server.ts";
import { idsOf } from "./landscape.ts";
import { askedOf, fieldsOf, unknownReasons } from "./noun.ts";
import { nounOfPlural } from "./nouns.ts";
import { mayWrite } from "./policy.ts";
import { choiceText, fieldText, nounsText, whyText, wordsOf } from "./show.ts";
import { titleOf } from "./title.ts";
import { addWay, asMeant, told } from "./unknown-names.ts";

const shortList = 60;
const manyFields = 8;

export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const noun = nounOfPlural(paramOf(params, "plural"));
  if (!noun) throw notFound();
  const asked = new URL(request.url).searchParams;
  // Has someone done it? comes before every new initiative.
  if (noun.name === "initiative" && !params.id && !asked.has("looked"))
    throw redirect(`/landscape/initiatives/alike?${asked}`);
  const landscape = await landscapeOf(act);
  const found = params.id ? landscape.byId.get(params.id) : undefined;
  if (params.id && found?.noun !== noun.name) throw notFound();
  // A short list stands on the page; from a long one the browser asks for what fits (see enhance.js).
  const lists = [...new Set(fieldsOf(noun).flatMap(([, field]) => (field.kind === "one" ? [field.to!] : [])))]
    .map(to => ({ to, labels: [...offered(landscape, to).of.values()] }))
    .filter(({ labels }) => labels.length <= shortList);
  // In other languages a thing is called something only where the municipality has some.
  const all = askedOf(noun).filter(
    ([name, { kind }]) =>
      kind !== "names" || landscape.languages.length > 1 || (found && idsOf(found.thing, name).length > 0),
  );
  return {
    lang,
    plural: noun.plural,
    id: found?.thing.id,
    version: found?.thing.version ?? 0,
    name: found ? titleOf(landscape, found.thing.id) : null,
    added: wordsOf("new", noun, lang),
    kinds: nounsText(noun, lang),
    because: becauseOf(allowed(act, mayWrite(noun)), act),
    unknownReasons: unknownReasons.map(value => ({ value, label: texts(lang)(`unknown.${value}`) })),
    lists,
    fields: all.map(([name, field]) => ({
      name,
      kind: field.kind,
      to: field.to,
      listed: lists.some(({ to }) => to === field.to),
      label: fieldText(noun, name, lang),
      // Where there is nothing to choose yet, the way to the first one.
      add:
        field.to && field.kind !== "responsibility" && labelsOf(landscape, field.to).of.size === 0
          ? addWay(field.to, "", lang)
          : undefined,
      why: whyText(noun, name, lang),
      required: field.required ?? false,
      counted: field.counted ?? false,
      // Of many questions, those that neither must be answered nor count stand folded until they are answered.
      folded:
        !field.required &&
        !field.counted &&
        (field.folded ||
          (all.length > manyFields && !asked.get(name) && (found?.thing.values[name] ?? null) === null)),
      options: field.choices?.map(value => ({ value, label: choiceText(noun, name, value, lang) })),
      value: found ? typed(landscape, name, field, found.thing) : (asked.get(name) ?? ""),
      unknown: found?.thing.unknowns[name] ?? "",
      imported: field.kind === "ids" ? found?.thing.imported : undefined,
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const noun = nounOfPlural(paramOf(params, "plural"));
  const id = params.id;
  if (!noun || (id && !isId(id))) throw notFound();
  const form = await formOf(request);
  const values = asMeant(form.values);
  const read = await inputOf(act, noun, values);
  const written = read.ok
    ? id
      ? await changeThing(act, noun, id, Number(values.version), read.input)
      : await createThing(act, noun, read.input)
    : read;
  if (written.ok) throw redirect(`/landscape/${noun.plural}/${written.id}`);
  const landscape = await landscapeOf(act);
  return {
    values,
    errors: written.refusals.map(({ field, refusal }) => {
      const { why, ...ways } = told(landscape, noun, field, refusal, act.lang);
      return { field, text: why, ...ways };
    }),
  };
}

export default function FormPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const back = data.id ? `/landscape/${data.plural}/${data.id}` : `/landscape/${data.plural}`;
  const one = (field: Asked) => (
    <AskedField
      key={field.name}
      field={field}
      sent={sent}
      reasons={data.unknownReasons}
      labels={{
        none: t("field.none"),
        beside: t("form.add-beside"),
        adds: t("field.add-one"),
        keep: t("form.keep"),
        instead: name => t("form.instead", { name }),
        unknown: t("field.unknown"),
        why: t("field.unknown-why"),
        many: t("field.one-a-line"),
        imported: t("field.imported"),
        holder: t("holder.how"),
        yes: t("flag.yes"),
        no: t("flag.no"),
      }}
    />
  );
  return (
    <Page
      title={data.name === null ? data.added : t("form.change", { name: data.name })}
      lead={t("form.lead")}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: data.kinds, href: `/landscape/${data.plural}` },
        ...(data.name === null ? [] : [{ label: data.name, href: back }]),
      ]}
      because={data.because}
    >
      {data.plural === "system-uses" && !data.id && (
        <search className="before">
          <Form method="get" action="/landscape/catalogue">
            <Field name="q" label={t("shared.search")} why={t("shared.search-why")}>
              <TextInput type="search" />
            </Field>
            <Actions>
              <Button>{t("shared.search-go")}</Button>
            </Actions>
          </Form>
        </search>
      )}
      <ErrorSummary errors={sent?.errors} />
      <Form draft={`${data.plural}-${data.id ?? "new"}`}>
        <input type="hidden" name="version" value={data.version} />
        {data.fields.filter(field => field.required).map(one)}
        {data.fields.filter(field => !field.required && !field.folded).map(one)}
        {data.fields.some(field => field.folded) && (
          <Fold
            title={t("form.more")}
            open={
              sent?.errors.some(error => data.fields.find(field => field.name === error.field)?.folded) ??
              false
            }
          >
            {data.fields.filter(field => field.folded).map(one)}
          </Fold>
        )}
        {data.lists.map(list => (
          <datalist key={list.to} id={`list-${list.to}`}>
            {list.labels.map(label => (
              <option key={label} value={label} />
            ))}
          </datalist>
        ))}
        <Actions>
          <Button kind="primary" disabledBecause={data.because}>
            {t("form.save")}
          </Button>
          <LinkButton kind="quiet" href={back}>
            {t("form.cancel")}
          </LinkButton>
        </Actions>
      </Form>
    </Page>
  );
}
