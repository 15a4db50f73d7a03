import type { LoaderArgs } from "../../platform/http/page.ts";

export const handle = { public: true };

export const loader = ({ request, context }: LoaderArgs) => context.door.start(request, context.requestId);
