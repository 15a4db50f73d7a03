import { createContext, type ReactNode, useContext } from "react";
import type { Lang } from "../../kernel/lang.ts";
import { type Formats, formats } from "../i18n/index.ts";
import { texts } from "./texts/index.ts";

const Reader = createContext<Lang>("en");

/** Sets the language of everything inside; the root does it for every page. */
export const InLang = ({ lang, children }: { lang: Lang; children: ReactNode }) => (
  <Reader value={lang}>{children}</Reader>
);

/** The reader's language. */
export const useLang = (): Lang => useContext(Reader);

export const useFormats = (): Formats => formats(useLang());

export const useUiTexts = () => texts(useLang());
