import { Card, Fold, Pill, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import type { Holding } from "../responsibility/reads.server.ts";
import type { ThingGroup } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";

type Data = { groups: readonly ThingGroup[]; holdings: Readonly<Record<string, Holding[]>> };

/** What a unit answers for, and who in person answers for each thing on the day asked for. */
export const AnswersFor = ({ groups, holdings }: Data) => {
  const t = texts(useLang());
  return (
    <Card title={t("duty.unit")}>
      {groups.length === 0 && <p>{t("duty.unit.none")}</p>}
      {groups.map((group, i) => (
        <Fold
          key={`${group.kind} ${group.part}`}
          title={`${group.part === "performs" ? t("duty.unit.performs", { what: group.what }) : group.what} (${group.total})`}
          open={i === 0}
        >
          <ul>
            {group.things.map(thing => (
              <li key={thing.id}>
                <a href={thing.href}>{thing.title}</a>
                {(holdings[thing.id] ?? []).map(duty => (
                  <Who key={duty.id} duty={duty} />
                ))}
              </li>
            ))}
          </ul>
          {group.total > group.things.length && (
            <a href={group.href}>{t("duty.unit.all", { n: group.total })}</a>
          )}
        </Fold>
      ))}
    </Card>
  );
};

const Who = ({ duty }: { duty: Holding }) => {
  const t = texts(useLang());
  return (
    <>
      {" · "}
      <a href={addresses.duty(duty.id)}>{t(`responsibility-kind.${duty.kind}`)}</a>
      {": "}
      {duty.person ? (
        <a href={addresses.person(duty.person)}>{duty.personName ?? t("person.erased")}</a>
      ) : (
        <Pill tone="warm">
          {duty.title ? `${duty.title}: ${t("position.vacant")}` : t("position.vacant")}
        </Pill>
      )}
      {duty.deputyName && ` (${t("responsibility.deputy")}: ${duty.deputyName})`}
    </>
  );
};
