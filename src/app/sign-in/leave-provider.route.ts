import type { LoaderArgs } from "../../platform/http/page.ts";

export const handle = { public: true };

export const loader = ({ context }: LoaderArgs) => context.door.leaveProvider(context.requestId);
