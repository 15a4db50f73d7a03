import { registerErasure } from "../../modules/organisation/index.server.ts";
import { strikeKeys } from "../../platform/auth/index.server.ts";

// Whoever made a key may have written into its name whom to ask about it.
registerErasure(async (tx, _person, values) => {
  await strikeKeys(tx, values);
});
