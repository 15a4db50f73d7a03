export const now = Date.now();
export const today = new Date().toISOString();
export const tomorrow = new Date;
export const written = Date();
export const ticks = performance.now();
export const chance = Math.random();
export const named = crypto.randomUUID();
// What is given is no clock, and neither is a comment: new Date(), Math.random().
export const given = (instant: string) => new Date(instant).getTime();
