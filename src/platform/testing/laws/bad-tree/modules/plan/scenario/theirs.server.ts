import { rows } from "../../landscape/system/store.server.ts";
export const theirs = rows;
