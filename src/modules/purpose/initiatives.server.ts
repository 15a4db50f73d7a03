import type { Act } from "../../platform/act.ts";

/** An initiative as the register above knows it; `open` as long as it is neither done nor stopped. */
export type InitiativeSeen = { id: string; title: string; href: string; open: boolean };
type Source = (act: Act) => Promise<readonly InitiativeSeen[]>;

let source: Source = async () => [];

/** The landscape tells what initiatives there are; it registers itself, since it may not be called from here. */
export const registerInitiatives = (told: Source): void => {
  source = told;
};

export const initiativesOf: Source = act => source(act);
