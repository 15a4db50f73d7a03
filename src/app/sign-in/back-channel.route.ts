import type { LoaderArgs } from "../../platform/http/page.ts";

export const handle = { public: true };

/** Called by the provider's server, which has no cookie and no origin of ours: the token speaks for itself. */
export const action = ({ request, context }: LoaderArgs) =>
  context.door.backChannel(request, context.requestId);
