import type { ReactNode } from "react";
import { Form, Page, useLang } from "../../platform/ui/index.ts";
import { From, Save } from "./form-parts.tsx";
import type { NewData, Refused } from "./page.ts";
import { texts } from "./texts/index.ts";

/** The page on which a unit, a person or a position begins: what it is, from which day, and save. */
export const NewThing = (props: {
  data: NewData;
  lead: string;
  crumb: { label: string; href: string };
  draft: string;
  refused: Refused | undefined;
  children: ReactNode;
}) => {
  const t = texts(useLang());
  const { data, refused } = props;
  return (
    <Page title={data.title} lead={props.lead} crumbs={[props.crumb]} errors={refused?.errors}>
      <Form draft={`organisation-${props.draft}-new`}>
        {props.children}
        <From refused={refused} label={t("new.from")} value={data.today} />
        <Save mayNot={data.mayNot} />
      </Form>
    </Page>
  );
};
