import { redirect, useActionData, useLoaderData } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { nameIn } from "../../../kernel/lang.ts";
import { dayIn, isDay } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed, becauseOf, worksHere } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  actOf,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { Card, DescriptionList, Grid, LinkButton, Notice, Page } from "../../../platform/ui/index.ts";
import { inputOf } from "../register/form.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { FieldRefusal } from "../register/rules.ts";
import { choiceText, fieldText } from "../register/show.ts";
import { lifeCycles, systemUse } from "../system-use/noun.ts";
import { texts } from "../texts/index.ts";
import { deactivate, decline, mergeInto, promote, takeIntoUse } from "./actions.server.ts";
import { mayCurate, mayTake } from "./policy.ts";
import { Curate, Take } from "./product-forms.tsx";
import { productInFull, productsNamed } from "./reads.server.ts";
import { describedBy } from "./show.ts";

export async function loader({ context, params }: LoaderArgs) {
  const act = actOf(context);
  const { lang } = act;
  const id = paramOf(params, "id");
  const found = await productInFull(act, id);
  if (!found) throw notFound();
  const { product, place, next } = found;
  const t = texts(lang);
  const f = formats(lang);
  const because = (roles: Parameters<typeof allowed>[1]) => {
    return becauseOf(allowed(act, roles), act);
  };
  return {
    lang,
    id: product.id,
    version: product.version,
    name: product.content.name,
    waiting: product.decision === null,
    declined: product.decision === "declined",
    staff: worksHere(act),
    next: next && { id: next.id, name: next.content.name },
    left: product.deactivatedOn && {
      day: f.dayShort(product.deactivatedOn),
      why: product.deactivationReason ?? "–",
    },
    decided:
      product.decidedAt && place
        ? t("shared.decided", {
            place: nameIn(place.name, lang),
            day: f.dayShort(dayIn(product.decidedAt, act.zone)),
          })
        : undefined,
    items: describedBy(product.content, lang),
    ...(worksHere(act) ? await hereOf(act, product.id) : { system: undefined, uses: [] }),
    labels: {
      localName: fieldText(systemUse, "localName", lang),
      responsibleUnit: fieldText(systemUse, "responsibleUnit", lang),
      lifeCycle: fieldText(systemUse, "lifeCycle", lang),
    },
    lifeCycles: lifeCycles.map(value => ({ value, label: choiceText(systemUse, "lifeCycle", value, lang) })),
    takeBecause: because(mayTake),
    curateBecause: because(mayCurate),
  };
}

/** What this municipality, and nobody else, knows of its own use of the product. */
const hereOf = async (act: Act, id: string) => {
  const landscape = await landscapeOf(act);
  const systems = [...landscape.shared].flatMap(([own, { product }]) => (product.id === id ? [own] : []));
  return {
    system: systems[0],
    uses: (landscape.things.get("system-use") ?? [])
      .filter(use => systems.includes(String(use.values.system)))
      .map(use => ({ id: use.id, title: String(use.values.localName) })),
  };
};

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const id = paramOf(params, "id");
  const { values } = await formOf(request);
  if (!isId(id)) throw notFound();
  const version = Number(values.version) || 0;
  if (values.do === "take") {
    const input = await inputOf(act, systemUse, values);
    const taken = input.ok ? await takeIntoUse(act, id, input.input) : input;
    if (taken.ok) throw redirect(`/landscape/system-uses/${taken.id}`);
    return { values, errors: taken.refusals.map(refusal => errorOf(act, refusal)) };
  }
  const refusal = await curated(act, id, version, values);
  if (!refusal) throw redirect(`/landscape/catalogue/${id}`);
  return { values, errors: [errorOf(act, refusal)] };
}

const errorOf = ({ lang }: Act, { field, refusal }: FieldRefusal) => ({
  field,
  refusal: refusalText(refusal, lang),
  text:
    field && systemUse.fields[field]
      ? `${fieldText(systemUse, field, lang)}: ${refusalText(refusal, lang)}`
      : refusalText(refusal, lang),
});

/** A curator's step; why not, at its field, where it was refused. */
const curated = async (
  act: Act,
  id: string,
  version: number,
  values: Record<string, string>,
): Promise<FieldRefusal | null> => {
  const why = values.why ?? "";
  const told = (field: string, done: { ok: true } | { ok: false; refusal: FieldRefusal["refusal"] }) =>
    done.ok ? null : { field, refusal: done.refusal };
  switch (values.do) {
    case "promote":
      return told("", await promote(act, id, version));
    case "decline":
      return told("why", await decline(act, id, version, why));
    case "deactivate":
      return isDay(values.on ?? "")
        ? told("why", await deactivate(act, id, version, values.on!, why))
        : { field: "on", refusal: { code: "not-a-day", values: { value: (values.on ?? "").slice(0, 40) } } };
    case "reactivate":
      return told("", await deactivate(act, id, version, null, ""));
    case "merge": {
      const named = (await productsNamed(act, values.into ?? "")).filter(one => one.id !== id);
      if (named.length !== 1)
        return { field: "into", refusal: { code: "shared.no-such-product", values: { n: named.length } } };
      return told("into", await mergeInto(act, id, version, named[0]!.id));
    }
    default:
      return { field: "", refusal: { code: "required" } };
  }
};

export default function Product() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={data.name}
      lead={t(data.waiting ? "shared.is-proposal" : "shared.is-shared")}
      crumbs={[{ label: t("shared.title"), href: "/landscape/catalogue" }]}
      tools={
        data.staff &&
        !data.declined && (
          <LinkButton href={`/landscape/catalogue/${data.id}/edit`} disabledBecause={data.curateBecause}>
            {t("shared.edit")}
          </LinkButton>
        )
      }
      errors={sent?.errors}
    >
      {data.next && (
        <Notice tone="warm">
          {t("shared.replaced")} <a href={`/landscape/catalogue/${data.next.id}`}>{data.next.name}</a>
        </Notice>
      )}
      {data.left && <Notice tone="warm">{t("shared.product-deactivated", data.left)}</Notice>}
      <Grid columns="wide-narrow">
        <Card title={t("shared.seen-by-all")}>
          <DescriptionList items={data.items} />
          {data.decided && <p className="src">{data.decided}</p>}
        </Card>
        <div>
          {data.staff && !data.waiting && !data.declined && (
            <Card title={t("shared.with-us")}>
              <p>{t("shared.uses-here", { n: data.uses.length })}</p>
              <ul>
                {data.uses.map(use => (
                  <li key={use.id}>
                    <a href={`/landscape/system-uses/${use.id}`}>{use.title}</a>
                  </li>
                ))}
              </ul>
              <p className="soft">{t("shared.uses-private")}</p>
            </Card>
          )}
        </div>
      </Grid>
      {data.staff && !data.waiting && !data.declined && !data.next && !data.left && (
        <Take data={data} sent={sent} />
      )}
      {data.staff && !data.declined && <Curate data={data} sent={sent} />}
    </Page>
  );
}
