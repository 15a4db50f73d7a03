/** Computes once for each object, for as long as it lives: for objects that never change. */
export const once = <O extends object, T>(compute: (object: O) => T): ((object: O) => T) => {
  const made = new WeakMap<O, { value: T }>();
  return object => {
    const known = made.get(object) ?? { value: compute(object) };
    made.set(object, known);
    return known.value;
  };
};
