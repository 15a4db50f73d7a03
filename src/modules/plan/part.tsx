import type { ReactNode } from "react";
import { Actions, Button, type FieldError, Page, useLang } from "../../platform/ui/index.ts";
import { texts } from "./texts/index.ts";

/** A page of what a plan is made of: below Plan or below its capacity, with what must be put right on top. */
export const PartPage = (props: {
  title: string;
  lead: string;
  of?: "capacity";
  sent: { errors: readonly FieldError[] } | undefined;
  children: ReactNode;
}) => {
  const t = texts(useLang());
  return (
    <Page
      title={props.title}
      lead={props.lead}
      crumbs={[
        { label: t("plan"), href: "/plan" },
        ...(props.of === "capacity" ? [{ label: t("capacity.title"), href: "/plan/capacity" }] : []),
      ]}
      errors={props.sent?.errors}
    >
      {props.children}
    </Page>
  );
};

/** What ends its form; `because` says why the reader may not. */
export const Save = ({ because, children }: { because: string | undefined; children?: ReactNode }) => (
  <Actions>
    <Button kind="primary" disabledBecause={because}>
      {texts(useLang())("save")}
    </Button>
    {children}
  </Actions>
);
