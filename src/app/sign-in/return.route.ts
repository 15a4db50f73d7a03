import type { LoaderArgs } from "../../platform/http/page.ts";

export const handle = { public: true };

export const loader = ({ request, context }: LoaderArgs) => context.door.finish(request, context.requestId);
