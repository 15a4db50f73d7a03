import { x } from "../platform/thing.ts";
export const y = x;
