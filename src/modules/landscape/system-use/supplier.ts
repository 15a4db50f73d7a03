import { idOf, type Landscape, textOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";

/** Who supplies a system in use: as it says itself, else as its product does. */
export const supplierOf = (landscape: Landscape, use: Thing): string | null => {
  const product = landscape.byId.get(textOf(use, "system"))?.thing;
  return idOf(use, "supplier") ?? (product ? idOf(product, "supplier") : null);
};
