import type { DoorArgs } from "./door.ts";

export const handle = { public: true };

export const loader = ({ request, context }: DoorArgs) => context.door.finish(request, context.requestId);
