import { createElement, Fragment } from "react";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { codeTyped, personalPath } from "../wave/code.ts";
import { type Asked, atWave } from "./asked.server.ts";
import { ticketCookie } from "./cookie.ts";
import { answered, leads, type Sheet } from "./document.server.tsx";
import { CodeForm } from "./first.tsx";
import { LanguageLinks } from "./parts.tsx";
import { texts } from "./texts/index.ts";
import { ticketOf } from "./ticket.ts";

export const handle = { public: true };

/** Where somebody types a code: that of a letter, or one to go on with. */
export const loader = (args: LoaderArgs) =>
  answered(args, () => atWave(args, async (_, asked) => (asked.open ? page(asked) : null)));

export const action = (args: ActionArgs) =>
  answered(args, async () => {
    const { values } = await formOf(args.request);
    const typed = (values.code ?? "").slice(0, 100);
    return atWave<Sheet | Response | null>(args, async (_, asked) => {
      const ticket = ticketOf(asked.keyFor, asked.where, typed);
      // Whoever comes too late with a ticket is told so there.
      if (ticket) return leads(`/s/${asked.code}/ask/1`, [ticketCookie(args, asked, ticket)]);
      if (!asked.open) return null;
      const personal = codeTyped(typed);
      if (personal) return leads(personalPath(asked.code, personal));
      return { ...page(asked, typed), status: 422 };
    });
  });

const page = ({ lang, code, wave: { languages } }: Asked, typed?: string): Sheet => {
  const t = texts(lang);
  const form =
    typed === undefined
      ? createElement(CodeForm, { lang, code })
      : createElement(CodeForm, { lang, code, typed, error: t("refusal.answer.code") });
  const body = createElement(Fragment, null, createElement("h1", null, t("code.title")), form);
  return { lang, title: t("code.title"), body, tools: createElement(LanguageLinks, { lang, languages }) };
};
