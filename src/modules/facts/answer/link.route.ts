import { randomUUID } from "node:crypto";
import { createElement } from "react";
import { isLang } from "../../../kernel/lang.ts";
import { type ActionArgs, formOf, type LoaderArgs, paramOf } from "../../../platform/http/page.ts";
import { said } from "../questionnaire-form/said.ts";
import { codeTyped } from "../wave/code.ts";
import { type Asked, atWave } from "./asked.server.ts";
import { beginAnswering, invitedBy, wantsNoReminder } from "./begin.server.ts";
import { ticketCookie, ticketIn } from "./cookie.ts";
import { answered, leads, type Sheet } from "./document.server.tsx";
import { First, Used } from "./first.tsx";
import { LanguageLinks } from "./parts.tsx";
import { texts } from "./texts/index.ts";

export const handle = { public: true };

/** What a personal link opens: nothing is written by looking at it, since programs that guard mail open links too. */
export const loader = (args: LoaderArgs) =>
  answered(args, () =>
    atWave(args, async (tx, asked) => {
      const code = codeTyped(paramOf(args.params, "code"));
      const invitation = asked.open && code ? await invitedBy(tx, asked, code) : null;
      if (!invitation) return null;
      const wished = new URL(args.request.url).searchParams.get("lang");
      const own = asked.wave.languages.find(one => one === invitation.lang);
      const lang = isLang(wished) ? asked.lang : (own ?? asked.lang);
      const { wave, content } = asked;
      const tools = createElement(LanguageLinks, { lang, languages: wave.languages });
      if (!invitation.fetched) {
        const body = createElement(First, {
          wave,
          content,
          lang,
          form: randomUUID(),
          refused: invitation.refused,
        });
        return { lang, tools, title: said(content.title, lang), body };
      }
      const body = createElement(Used, {
        wave,
        lang,
        code: asked.code,
        begun: ticketIn(args, asked) !== null,
      });
      return { lang, tools, title: texts(lang)("used.title"), body };
    }),
  );

/** Begins, or asks for no reminder. */
export const action = (args: ActionArgs) =>
  answered(args, async () => {
    const { values } = await formOf(args.request);
    return atWave<Sheet | Response | null>(args, async (tx, asked) => {
      const code = codeTyped(paramOf(args.params, "code"));
      if (!asked.open || !code || !(await invitedBy(tx, asked, code))) return null;
      if (values.do === "refuse") {
        await wantsNoReminder(tx, asked, code);
        return leads(here(asked, code, args.request));
      }
      const ticket = await beginAnswering(tx, asked, code, values.form ?? "");
      if (!ticket) return leads(here(asked, code, args.request));
      const lang = asked.wave.languages.find(one => one === values.lang) ?? asked.lang;
      return leads(`/s/${asked.code}/ask/1?lang=${lang}`, [ticketCookie(args, asked, ticket)]);
    });
  });

/** The link again, in the language it was read in. */
const here = ({ code }: Asked, personal: string, { url }: Request): string =>
  `/s/${code}/${personal}${new URL(url).search}`;
