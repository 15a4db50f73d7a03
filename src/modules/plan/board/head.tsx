import "./plan.css";
import type { ReactNode } from "react";
import {
  ErrorSummary,
  type FieldError,
  LinkButton,
  Notice,
  Page,
  Tabs,
  useLang,
} from "../../../platform/ui/index.ts";
import type { Head } from "../scenario/page.server.ts";
import { texts } from "./texts/index.ts";

const views = ["plan", "months", "hold", "money", "history"] as const;
export type View = (typeof views)[number];

export const addressOfScenario = (id: string, part = ""): string => `/plan/scenarios/${id}${part}`;

/** What stands above every page of a scenario: whose it is, its views, and what one can do. */
export const ScenarioPage = (props: {
  head: Head;
  title?: ReactNode;
  lead?: ReactNode;
  view?: View;
  tools?: ReactNode;
  errors?: readonly FieldError[] | undefined;
  children: ReactNode;
}) => {
  const { head, view } = props;
  const t = texts(useLang());
  const at = addressOfScenario(head.id);
  const crumbs = [
    { label: t("plan"), href: "/plan" },
    { label: t("scenarios.title"), href: "/plan/scenarios" },
    ...(view === "plan" ? [] : [{ label: head.name, href: at }]),
  ];
  return (
    <Page
      title={props.title ?? head.name}
      lead={props.lead}
      crumbs={crumbs}
      tools={props.tools ?? (view === "plan" && <Tools head={head} at={at} />)}
    >
      {head.live && (
        <Notice title={t("live.title")}>
          <a href={`${at}/search`}>{t("live.watch")}</a>
        </Notice>
      )}
      {head.approved?.mine && (
        <Notice tone="ok" title={t(head.approved.same ? "approved.this" : "approved.moved")}>
          {t("approved.by", { who: head.approved.who, when: head.approved.when })}
        </Notice>
      )}
      {view && (
        <Tabs
          label={t("views")}
          tabs={views.map(one => ({
            label: t(`view.${one}`),
            href: one === "plan" ? at : `${at}/${one}`,
            current: one === view,
          }))}
        />
      )}
      <ErrorSummary errors={props.errors} />
      {props.children}
    </Page>
  );
};

const Tools = ({ head, at }: { head: Head; at: string }) => {
  const t = texts(useLang());
  return (
    <>
      <LinkButton kind={head.hasPlan ? "secondary" : "primary"} href={`${at}/search`}>
        {t(head.live ? "tool.watch" : head.hasPlan ? "tool.better" : "tool.search")}
      </LinkButton>
      <LinkButton href={`${at}/room`}>{t("tool.room")}</LinkButton>
      <LinkButton href={`${at}/compare`}>{t("tool.compare")}</LinkButton>
      {head.hasPlan && (
        <>
          <LinkButton href={`${at}/studies/prices`}>{t("study.prices")}</LinkButton>
          <LinkButton href={`${at}/paper`}>{t("tool.paper")}</LinkButton>
          <LinkButton
            kind={head.approved?.same ? "secondary" : "primary"}
            href={`${at}/approve`}
            disabledBecause={head.approved?.same ? t("approve.same") : head.mayNotApprove}
          >
            {t("tool.approve")}
          </LinkButton>
        </>
      )}
    </>
  );
};
