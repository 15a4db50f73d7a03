/** Every refusal of this folder; each has the text `refusal.<code>` in every language. */
export const workerRefusals = ["worker.too-slow", "worker.too-much-memory", "worker.stopped"] as const;
