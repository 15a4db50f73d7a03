import { rows } from "./store.server.ts";
export const page = rows;
