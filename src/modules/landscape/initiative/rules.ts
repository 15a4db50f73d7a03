export const stages = ["idea", "analysis", "decided", "running", "done", "stopped"] as const;
export type Stage = (typeof stages)[number];

export const itemStatuses = ["mandatory", "agreed", "recommended"] as const;
export type ItemStatus = (typeof itemStatuses)[number];
