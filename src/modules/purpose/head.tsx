import "./purpose.css";
import type { ReactNode } from "react";
import { type FieldError, Page, Tabs, useLang } from "../../platform/ui/index.ts";
import type { About } from "./about.server.ts";
import { addressOf, whole } from "./address.ts";
import { texts } from "./texts/index.ts";

const views = ["sight", "history", "paper"] as const;

/** What stands above every page about one thing: what it is about, its views, and the way up. */
export const AboutPage = (props: {
  about: About;
  title: string;
  lead?: ReactNode;
  view?: (typeof views)[number];
  tools?: ReactNode;
  because?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  children: ReactNode;
}) => {
  const { about, view } = props;
  const t = texts(useLang());
  const at = addressOf(about.key);
  const isWhole = about.key === whole;
  const up = { label: t("purpose"), href: "/purpose" };
  const crumbs = [
    ...(view === "sight" && isWhole ? [] : [up]),
    ...(isWhole ? [] : [{ label: t("initiatives.title"), href: "/purpose/initiatives" }]),
    ...(view === "sight" || isWhole ? [] : [{ label: about.title ?? "", href: at }]),
  ];
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={crumbs}
      tools={props.tools}
      because={props.because}
      errors={props.errors}
    >
      {view && (
        <Tabs
          label={t("views")}
          tabs={[
            ...views.map(one => ({
              label: t(`view.${one}`),
              href: one === "sight" ? at : addressOf(about.key, `/${one}`),
              current: one === view,
            })),
            ...(isWhole ? [{ label: t("initiatives.title"), href: "/purpose/initiatives" }] : []),
          ]}
        />
      )}
      {props.children}
    </Page>
  );
};
