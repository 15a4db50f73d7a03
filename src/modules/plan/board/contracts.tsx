import type { Day } from "../../../kernel/period.ts";
import type { List } from "../../../platform/http/list.ts";
import { Card, DataTable, Pill, useFormats, useLang } from "../../../platform/ui/index.ts";
import type { ContractEnd } from "../../landscape/index.server.ts";
import type { ContractUnder } from "./rules-contracts.ts";
import { texts } from "./texts/index.ts";

type Row = ContractUnder<ContractEnd>;

/** Contracts that end while the plan runs: by when what replaces them must be there, and whether the plan has it by then. */
export const Contracts = (props: {
  rows: readonly Row[];
  list: List;
  total: number;
  today: Day;
  at: string;
}) => {
  const { rows, today, at } = props;
  const t = texts(useLang());
  const f = useFormats();
  const notice = ({ contract }: Row) => {
    if (!contract.notice) return t(contract.unsaid ? "contracts.notice.unsaid" : "contracts.notice.itself");
    const day = f.dayShort(contract.notice);
    return contract.notice < today ? t("contracts.past", { day }) : day;
  };
  return (
    <Card title={t("contracts.title")}>
      <p>{t("contracts.lead")}</p>
      <DataTable
        caption={t("contracts.title")}
        rows={rows}
        list={props.list}
        total={props.total}
        rowKey={one => `${one.contract.id} ${one.by?.id ?? ""}`}
        href={one => `/landscape/contracts/${one.contract.id}`}
        empty={<p>{t("contracts.none")}</p>}
        columns={[
          { key: "name", label: t("contracts.contract"), cell: one => one.contract.name },
          {
            key: "ends",
            label: t("contracts.ends"),
            cell: one => (one.contract.last ? f.dayShort(one.contract.last) : "–"),
          },
          { key: "notice", label: t("contracts.notice"), cell: notice },
          {
            key: "by",
            label: t("contracts.by"),
            cell: one =>
              one.by ? (
                <a href={one.done ? `${at}/initiatives/${one.by.id}` : `/landscape/initiatives/${one.by.id}`}>
                  {one.by.name}
                </a>
              ) : (
                t("contracts.by.none")
              ),
          },
          {
            key: "finish",
            label: t("contracts.finish"),
            sort: true,
            cell: one => f.dayShort(one.finishBy),
          },
          {
            key: "plan",
            label: t("contracts.plan"),
            cell: one => (one.done ? f.dayShort(one.done) : "–"),
          },
          {
            key: "verdict",
            label: t("contracts.verdict"),
            cell: one =>
              one.verdict && (
                <Pill tone={tones[one.verdict]}>
                  {t(`contracts.${one.verdict}`, { n: one.replaced, of: one.contract.uses.length })}
                </Pill>
              ),
          },
        ]}
      />
    </Card>
  );
};

const tones = { "in-time": "ok", "too-late": "bad", "not-in": "warm", done: "ok", partly: "warm" } as const;
