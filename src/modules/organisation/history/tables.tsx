import { inOrder } from "../../../kernel/text.ts";
import { DataTable, Pill, useFormats, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { texts } from "../texts/index.ts";
import type { HistoryData } from "./history.page.tsx";
import { happensIn, saysIn } from "./words.ts";

type Props = { data: HistoryData };

/** What was true, day by day on which something became other, and who recorded that when. */
export const WasTrue = ({ data }: Props) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  return (
    <DataTable
      caption={t("history.true")}
      rows={data.moments}
      rowKey={one => `${one.on} ${one.verb} ${one.taken ?? ""}`}
      href={one => addresses.history(data.kind, data.id, one.on, data.asKnownAt)}
      columns={[
        { key: "on", label: t("history.day"), cell: one => f.day(one.on) },
        {
          key: "what",
          label: t("history.what"),
          cell: one =>
            one.verb === "starts" && one.name
              ? t("said.begins-as", { name: one.name })
              : happensIn(lang, one, data.names),
        },
        {
          key: "recorded",
          label: t("history.recorded"),
          cell: one => (one.recordedAt ? f.dateTime(new Date(one.recordedAt), data.zone) : "–"),
        },
        { key: "by", label: t("history.by"), cell: one => one.who ?? t("history.someone") },
      ]}
    />
  );
};

/** What we knew: every registration, newest first, with what it said otherwise, and the units that go into this one. */
export const Knew = ({ data }: Props) => {
  const lang = useLang();
  const t = texts(lang);
  const f = useFormats();
  return (
    <DataTable
      caption={t("history.knew")}
      rows={[...data.registrations, ...data.others].sort((a, b) => inOrder(b.recordedAt, a.recordedAt))}
      rowKey={one => `${one.unit ?? ""} ${one.version}`}
      href={one => addresses.history(data.kind, data.id, data.asOf, one.on)}
      columns={[
        {
          key: "recorded",
          label: t("history.recorded"),
          cell: one => f.dateTime(new Date(one.recordedAt), data.zone),
        },
        {
          key: "what",
          label: t("history.what"),
          cell: one => (
            <>
              <strong>{one.version === 1 ? t("verb.begun") : t(`verb.${one.verb}`)}</strong>{" "}
              {!one.unit && one.version === data.version && <Pill>{t("history.shown")}</Pill>}
              <Says one={one} data={data} />
            </>
          ),
        },
        {
          key: "why",
          label: t("history.why"),
          cell: one => one.reason ?? "–",
        },
        { key: "by", label: t("history.by"), cell: one => one.who ?? t("history.someone") },
      ]}
    />
  );
};

const Says = ({ one, data }: Props & { one: HistoryData["registrations"][number] }) => {
  const lang = useLang();
  const said = saysIn(lang, one, data.names);
  return said.length === 0
    ? ` ${texts(lang)("history.nothing-new")}`
    : said.map(line => <div key={line}>{line}</div>);
};
