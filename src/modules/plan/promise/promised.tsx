import { formats } from "../../../platform/i18n/index.ts";
import { Button, Card, Field, Form, Select } from "../../../platform/ui/index.ts";
import { addressOfScenario } from "../board/head.tsx";
import { texts } from "../board/texts/index.ts";
import type { searchesOf } from "../run/searches.server.ts";
import type { Head } from "../scenario/page.server.ts";
import { keepings } from "./rules-promise.ts";

type Told = NonNullable<Awaited<ReturnType<typeof searchesOf>>["promised"]>;

/** What was approved before, how much of it the plan keeps, what that costs, and how dear leaving it is to be. */
export const Promised = ({ promised, head }: { promised: Told; head: Head }) => {
  const { lang } = head;
  const t = texts(lang);
  const { name, when, of, kept, price, keeping } = promised;
  return (
    <Card title={t("keeping.title")} id="promised">
      <p>{t("keeping.lead", { name, when, n: of })}</p>
      {kept && (
        <p>
          {kept.moved + kept.dropped === 0 ? (
            t("keeping.all")
          ) : (
            <>
              {t("keeping.broken", { moved: kept.moved, dropped: kept.dropped })}{" "}
              <a href={`${addressOfScenario(head.id)}/compare?with=approved`}>{t("keeping.compare")}</a>
            </>
          )}
        </p>
      )}
      {price && <p>{toldPrice(price, lang)}</p>}
      <Form inline>
        <Field name="keeping" label={t("keeping.cost")} why={t("keeping.cost.why")}>
          <Select
            value={keeping}
            options={keepings.map(value => ({ value, label: t(`keeping.${value}`) }))}
          />
        </Field>
        <Button name="step" value="keep" disabledBecause={head.mayNotPlan}>
          {t("rename.do")}
        </Button>
      </Form>
    </Card>
  );
};

/** What keeping costs in value: between two numbers, at most so much, or nothing. */
const toldPrice = ({ least, most }: NonNullable<Told["price"]>, lang: Head["lang"]): string => {
  const t = texts(lang);
  const f = formats(lang);
  const shown = (n: number) => f.number(n, 1);
  if (most < 0.05) return t("keeping.price.none");
  return least < 0.05
    ? t("keeping.price.most", { most: shown(most) })
    : t("keeping.price", { least: shown(least), most: shown(most) });
};
