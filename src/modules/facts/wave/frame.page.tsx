import { redirect, useActionData, useLoaderData } from "react-router";
import type { Refusal, Result } from "../../../kernel/result.ts";
import { inOrder } from "../../../kernel/text.ts";
import { read } from "../../../platform/act.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  refusedAt,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { causesOf } from "../../../platform/intake/causes.ts";
import type { Fault } from "../../../platform/intake/index.ts";
import { Notice, Page } from "../../../platform/ui/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { clearFrame, mergeRoles, sayPopulation, takeFrame } from "./frame.server.ts";
import { FaultsOfFile, StrataCard, UploadCard } from "./frame-cards.tsx";
import { groupsCalled } from "./groups.server.ts";
import { ownPlaceOf, placeCalled } from "./places.server.ts";
import { placesSaid } from "./places-said.server.ts";
import { waveAt } from "./reads.server.ts";
import { isNumbers } from "./rules-frame.ts";
import { RolesCard, SayCard } from "./say-cards.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, title, wave, content, strata, mayNot } = await waveAt(context, params);
  const list = listOf(request, { sort: ["place", "role", "population"], size: 50 });
  const t = texts(act.lang);
  const f = formats(act.lang);
  const own = await read(act, tx => ownPlaceOf(tx, act));
  const rows = strata.map(one => ({
    ...one,
    key: `${one.place} ${one.role}`,
    name: placeCalled(one.place),
    called: roleCalled(one.role, act.lang),
  }));
  const sought = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = rows.filter(({ name, place, called }) =>
    `${name} ${place} ${called}`.toLocaleLowerCase(act.lang).includes(sought),
  );
  withinPages(list, found.length);
  type Row = (typeof rows)[number];
  const orders: Record<string, (a: Row, b: Row) => number> = {
    role: (a, b) => f.compare(a.called, b.called),
    population: (a, b) => a.population - b.population,
  };
  const order =
    orders[list.sort] ?? ((a: Row, b: Row) => f.compare(a.name, b.name) || inOrder(a.place, b.place));
  found.sort((a, b) => (list.descending ? -1 : 1) * order(a, b));
  return {
    ...{ lang: act.lang, at, title, list, total: found.length },
    rows: found.slice(list.skip, list.skip + list.size),
    mayNot: mayNot ?? (wave.state === "draft" ? undefined : t("refusal.wave.frame-frozen")),
    onRecord: wave.mode === "on-record",
    roles: content.roles.map(role => ({ value: role, label: roleCalled(role, act.lang) })),
    there: [...new Set(strata.map(({ role }) => role))].map(role => ({
      value: role,
      label: roleCalled(role, act.lang),
    })),
    groups: [
      ...groupThere(strata, t("group.frame")),
      ...(own === null ? [] : [{ value: "own", label: t("group.own", { name: placeCalled(own) }) }]),
      ...groupsCalled(act.lang),
    ],
    numbers: isNumbers(strata),
    listed: strata.reduce((sum, { listed }) => sum + listed, 0),
    everybody: strata.reduce((sum, { population }) => sum + population, 0),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at, strata } = await waveAt(context, params);
  const form = await formOf(request);
  const { values } = form;
  const refuse = (field: string, refusal: Refusal, faults: readonly Fault[] = []) => ({
    ...refusedAt(act, values, field, refusal),
    causes: causesOf(faults.map(one => shown(one, act.lang))),
  });
  const led = (answer: Result<unknown>, field = "") => {
    if (answer.ok) throw redirect(`${at}/frame`);
    return refuse(field, answer.refusal);
  };
  if (values.do === "take") {
    const file = form.file("file");
    if (!file) return refuse("file", { code: "field.required" });
    const taken = await takeFrame(act, id, {
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file.name,
    });
    if (taken.ok) throw redirect(`${at}/frame`);
    return refuse("file", taken.refusal, taken.faults);
  }
  if (values.do === "say") {
    const there = [...new Set(strata.map(({ place }) => place))];
    const places = await placesSaid(act, form, there);
    if (!places.ok) return refuse(places.at, places.refusal, places.faults);
    if (!/^\d{1,8}$/.test(values.population ?? ""))
      return refuse("population", { code: "frame.number", values: { most: 10_000_000 } });
    const said = { places: places.value, role: values.role ?? "", population: Number(values.population) };
    return led(await sayPopulation(act, id, said), "population");
  }
  if (values.do === "roles") return led(await mergeRoles(act, id, values.from ?? "", values.to ?? ""), "to");
  if (values.do === "clear") return led(await clearFrame(act, id));
  return refuse("", { code: "wave.gone" });
}

const shown = ({ refusal, ...place }: Fault, lang: Parameters<typeof texts>[0]) => ({
  ...place,
  what: texts(lang).refusal(refusal),
});

/** The places of the frame as a group of their own, so that another role can be said of the same. */
const groupThere = (strata: readonly { place: string }[], label: string) => {
  const n = new Set(strata.map(({ place }) => place)).size;
  return n > 0 ? [{ value: "frame", label: `${label} (${n})` }] : [];
};

export default function Frame() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, title, mayNot } = data;
  const t = texts(lang);
  return (
    <Page
      title={t("frame.title")}
      lead={t("frame.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
      ]}
      errors={sent?.errors}
    >
      {mayNot && <Notice tone="warm" title={mayNot} />}
      {sent && sent.causes.length > 0 && <FaultsOfFile causes={sent.causes} lang={lang} />}
      <StrataCard {...data} />
      {!mayNot && (
        <>
          <UploadCard lang={lang} at={at} listed={data.listed} numbers={data.numbers} sent={sent} />
          <SayCard {...data} sent={sent} />
          {data.rows.length > 0 && <RolesCard {...data} sent={sent} />}
        </>
      )}
    </Page>
  );
}
