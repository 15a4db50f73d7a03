import type { DoorArgs } from "./door.ts";

export const handle = { public: true };

export const loader = ({ context }: DoorArgs) => context.door.leaveProvider(context.requestId);
