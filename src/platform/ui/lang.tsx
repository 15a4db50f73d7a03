import { createContext, type ReactNode, useContext } from "react";
import type { Lang } from "../../kernel/lang.ts";
import { type Formats, formats } from "../i18n/index.ts";
import { texts } from "./texts/index.ts";

const Reader = createContext<Lang>("en");
const Clock = createContext("UTC");

/** Sets the language, and whose clock is read, of everything inside; the root does it for every page. */
export const InLang = ({
  lang,
  zone = "UTC",
  children,
}: {
  lang: Lang;
  zone?: string;
  children: ReactNode;
}) => (
  <Reader value={lang}>
    <Clock value={zone}>{children}</Clock>
  </Reader>
);

/** The reader's language. */
export const useLang = (): Lang => useContext(Reader);

/** The time zone of the reader's municipality. */
export const useZone = (): string => useContext(Clock);

export const useFormats = (): Formats => formats(useLang());

export const useUiTexts = () => texts(useLang());
