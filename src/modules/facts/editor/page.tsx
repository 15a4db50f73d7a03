import type { ReactNode } from "react";
import type { Lang } from "../../../kernel/lang.ts";
import { Page } from "../../../platform/ui/index.ts";
import { texts } from "../questionnaire/texts/index.ts";
import type { Typed } from "./words.tsx";

/** What stands around every page that changes a questionnaire. */
export const EditorPage = (props: {
  title: string;
  lead: string;
  /** The questionnaire and its address. */
  of: { title: string; at: string };
  lang: Lang;
  sent: Typed;
  mayNot: string | undefined;
  tools?: ReactNode;
  /** On the list of all questions itself. */
  outline?: true;
  children: ReactNode;
}) => {
  const t = texts(props.lang);
  const { at, title } = props.of;
  return (
    <Page
      title={props.title}
      lead={props.lead}
      because={props.mayNot}
      errors={props.sent?.errors}
      tools={props.tools}
      crumbs={[
        { label: t("list.title"), href: "/facts/questionnaires" },
        { label: title, href: at },
        ...(props.outline ? [] : [{ label: t("edit.title"), href: `${at}/edit` }]),
      ]}
    >
      {props.children}
    </Page>
  );
};
