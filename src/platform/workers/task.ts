import type { MessagePort } from "node:worker_threads";

/** What travels to a worker thread: the input, and the port its progress comes back on. */
export type Sent<In> = { input: In; progress: MessagePort };

/**
 * Makes the `run` a `*.worker.ts` file exports:
 * `export const run = task((input: Input, onProgress) => …)`. Progress goes from 0 to 1.
 */
export const task =
  <In, Out>(work: (input: In, onProgress: (share: number) => void) => Out | Promise<Out>) =>
  async ({ input, progress }: Sent<In>): Promise<Out> => {
    let told = 0;
    const onProgress = (share: number) => {
      const now = Date.now();
      // A page cannot show more, and a long file would send millions.
      if (now - told < 100) return;
      told = now;
      progress.postMessage(share);
    };
    try {
      return await work(input, onProgress);
    } finally {
      progress.close();
    }
  };
