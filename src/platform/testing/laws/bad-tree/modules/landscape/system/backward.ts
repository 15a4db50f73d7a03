import { p } from "../../plan/index.ts";
export const q = p;
