/**
 * Keeps what was read of frozen files, so many of those last asked for: what is frozen never changes, so its hash is its
 * name. What was not there, or could not be read, is asked for again.
 */
export const lastAsked = <T>(most: number) => {
  const kept = new Map<string, Promise<T | null>>();
  return async (name: string, read: () => Promise<T | null>): Promise<T | null> => {
    const asked = kept.get(name) ?? read();
    kept.delete(name);
    kept.set(name, asked);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest);
    const found = await asked.catch((error: unknown) => {
      kept.delete(name);
      throw error;
    });
    if (found === null) kept.delete(name);
    return found;
  };
};
