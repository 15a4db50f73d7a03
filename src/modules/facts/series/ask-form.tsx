import type { Lang } from "../../../kernel/lang.ts";
import { Actions, Button, errorOf, Field, Form, Select, TextInput } from "../../../platform/ui/index.ts";
import { seriesCountries } from "./rules-series.ts";
import { texts } from "./texts/index.ts";

type Asked = {
  country: string;
  of: string;
  peers: string;
  errors: readonly { field: string; text: string }[];
};

/** Which municipality, beside which: everything stands in the address, so that it can be shared. */
export const AskForm = ({ asked, lang }: { asked: Asked; lang: Lang }) => {
  const t = texts(lang);
  return (
    <Form method="get">
      <Field name="country" label={t("ask.country")}>
        <Select
          value={asked.country}
          options={seriesCountries.map(value => ({ value, label: t(`country.${value}`) }))}
        />
      </Field>
      <Field name="of" label={t("ask.of")} why={t("ask.of-why")} error={errorOf(asked, "of")}>
        <TextInput value={asked.of} autoComplete="off" />
      </Field>
      <Field name="peers" label={t("ask.peers")} why={t("ask.peers-why")} error={errorOf(asked, "peers")}>
        <TextInput value={asked.peers} autoComplete="off" />
      </Field>
      <Actions>
        <Button>{t("ask.show")}</Button>
      </Actions>
    </Form>
  );
};
