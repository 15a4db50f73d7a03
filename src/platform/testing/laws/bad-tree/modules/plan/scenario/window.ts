import { s } from "../../landscape/system/inner.ts";
export const t = s;
