import { createContext, type ReactNode, useContext } from "react";
import type { PageContext } from "../http/page.ts";

/** What the server knows around a page, whether or not its loaders ran. */
export type AroundFacts = Pick<PageContext, "lang" | "shell" | "requestId" | "nonce">;

const Around = createContext<AroundFacts | null>(null);

export const InRequest = ({ facts, children }: { facts: AroundFacts; children: ReactNode }) => (
  <Around value={facts}>{children}</Around>
);

/** Null in the browser, where the root's loader data tells the same. */
export const useAround = (): AroundFacts | null => useContext(Around);
