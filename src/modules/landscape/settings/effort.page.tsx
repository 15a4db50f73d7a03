import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Boxes,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  Page,
  type Refused,
  TextInput,
} from "../../../platform/ui/index.ts";
import { ownHistory } from "../initiative/history.ts";
import { initiative } from "../initiative/noun.ts";
import { profiles, sizes, workRoles, yearHoursIn } from "../initiative/rules-effort.ts";
import { leastHistory } from "../initiative/rules-history.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { choiceText } from "../register/show.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { maySetCapacity, setEffort, setYearHours, takeHistory } from "./actions.server.ts";
import { OwnHistory, Year } from "./effort-own.tsx";
import { effortTable } from "./effort-table.ts";
import { guessedWanted, wantedFrom } from "./effort-typed.ts";
import { monthsAsked } from "./rules-effort-table.ts";
import { yearSource } from "./show.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const t = texts(lang);
  const tv = viewTexts(lang);
  const f = formats(lang);
  const landscape = await landscapeOf(act);
  const table = effortTable(landscape);
  const { own: year } = table.year;
  const who = await read(act, tx =>
    namesOf(
      tx,
      [...table.own.values(), ...(year ? [year] : [])].map(({ by }) => by),
    ),
  );
  const basis = (name: (typeof sizes | typeof profiles)[number]) => {
    const own = table.own.get(name);
    if (own?.history) return t("effort.own.history", { n: own.history });
    return own
      ? t("effort.own", { set: t("set-by", { who: who.get(own.by) ?? "–", day: f.day(own.on) }) })
      : t("effort.guess");
  };
  return {
    lang,
    because: becauseOf(allowed(act, maySetCapacity), act),
    anyOwn: table.own.size > 0,
    year: {
      told: yearSource(landscape, lang),
      set: year && t("set-by", { who: who.get(year.by) ?? "–", day: f.day(year.on) }),
      hours: year ? f.number(table.year.hours) : "",
      source: year?.source ?? "",
      otherwise: f.number(yearHoursIn(landscape.country).hours),
    },
    /** What its own finished initiatives took; too few of a size to take over are told, too. */
    history: ownHistory(landscape).map(({ size, n, low, months, high }) => ({
      size,
      label: choiceText(initiative, "size", size, lang),
      enough: n >= leastHistory,
      told:
        n < leastHistory
          ? t("effort.history.few", { n, least: leastHistory })
          : t("effort.history", { n, low: f.number(low), months: f.number(months), high: f.number(high) }),
    })),
    sizes: sizes.map(size => ({
      name: size,
      label: choiceText(initiative, "size", size, lang),
      basis: basis(size),
      boxes: monthsAsked.map(box => ({
        name: `${size}.${box}`,
        label: t(`effort.${box}`),
        value: f.number(table.sizes[size][box]),
      })),
    })),
    profiles: profiles.map(profile => ({
      name: profile,
      label: choiceText(initiative, "roleProfile", profile, lang),
      basis: basis(profile),
      boxes: workRoles.map(role => ({
        name: `${profile}.${role}`,
        label: tv(`effort.${role}`),
        value: String(table.profiles[profile][role]),
      })),
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const [, size] = /^history (\w+)$/.exec(values.do ?? "") ?? [];
  const kept = size
    ? await takeHistory(act, size)
    : values.do === "year"
      ? await setYearHours(act, values)
      : await setEffort(act, values.do === "back" ? guessedWanted : wantedFrom(values, act.lang));
  if (kept.ok) throw redirect("/landscape/effort");
  return refusedWith(act, values, kept.refusals);
}

export type Data = Awaited<ReturnType<typeof loader>>;
type Row = {
  name: string;
  label: string;
  basis: string;
  boxes: { name: string; label: string; value: string }[];
};

/** One size or kind of work, its boxes beside each other. */
const Line = ({ row, sent }: { row: Row; sent: Refused | undefined }) => (
  <Boxes name={row.name} legend={row.label} beside={row.basis} error={errorOf(sent, row.name)}>
    <div className="radios">
      {row.boxes.map(({ name, label, value }) => (
        <Field key={name} name={name} label={label}>
          <TextInput value={sent?.values[name] ?? value} size={4} inputMode="decimal" />
        </Field>
      ))}
    </div>
  </Boxes>
);

export default function Effort() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const tv = viewTexts(data.lang);
  return (
    <Page
      title={t("effort.title")}
      lead={t("effort.lead")}
      crumbs={[
        { label: tv("crumb.landscape"), href: "/landscape" },
        { label: tv("nouns.initiative"), href: "/landscape/initiatives" },
      ]}
      errors={sent?.errors}
    >
      <Form wide>
        <Card title={t("effort.sizes")}>
          <p>
            {t("effort.sizes-lead")} {data.year.told} {data.year.set}
          </p>
          <div className="stack">
            {data.sizes.map(row => (
              <Line key={row.name} row={row} sent={sent} />
            ))}
          </div>
        </Card>
        <Card title={t("effort.profiles")}>
          <p>{t("effort.profiles-lead")}</p>
          <div className="stack">
            {data.profiles.map(row => (
              <Line key={row.name} row={row} sent={sent} />
            ))}
          </div>
        </Card>
        <Actions>
          <Button kind="primary" disabledBecause={data.because}>
            {t("effort.save")}
          </Button>
          {data.anyOwn && (
            <Button name="do" value="back" disabledBecause={data.because}>
              {t("effort.back")}
            </Button>
          )}
        </Actions>
      </Form>
      {data.history.length > 0 && <OwnHistory data={data} />}
      <Year data={data} sent={sent} />
    </Page>
  );
}
