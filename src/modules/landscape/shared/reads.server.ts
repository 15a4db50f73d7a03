import { isId } from "../../../kernel/ids.ts";
import { type Act, read } from "../../../platform/act.ts";
import { placesLikeOurs } from "../disclosure/store.server.ts";
import type { SharedProduct } from "./rules.ts";
import { searchShared, sharedById, sharedNamed, type Wanted, waitingCount } from "./store.server.ts";

/** A page of the shared catalogue, and how many proposals wait. */
export const catalogueOf = (act: Act, wanted: Wanted) =>
  read(act, async tx => ({ ...(await searchShared(tx, wanted)), waiting: await waitingCount(tx) }));

/** A product of the shared catalogue; undefined where there is none for this municipality. */
export const productOf = (act: Act, id: string): Promise<SharedProduct | undefined> =>
  isId(id) ? read(act, tx => sharedById(tx, id)) : Promise.resolve(undefined);

/** A product with what replaced it and the municipality whose coordinator decided. */
export const productInFull = async (act: Act, id: string) => {
  const product = await productOf(act, id);
  if (!product) return undefined;
  return read(act, async tx => ({
    product,
    next: product.replacedBy ? await sharedById(tx, product.replacedBy) : undefined,
    place: (await placesLikeOurs(tx)).find(one => one.id === product.decidedIn),
  }));
};

/** The products of one name. */
export const productsNamed = (act: Act, name: string): Promise<SharedProduct[]> =>
  read(act, tx => sharedNamed(tx, name));
