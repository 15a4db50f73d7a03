/** When an office was asked last, or is being asked, as instants. */
type Asked = { at?: string; reading?: { since: string } };

const day = 24 * 3_600_000;

/** Whether an office was asked last four weeks ago or more, whatever came of it. A reading that was broken off counts. */
export const isDue = (state: Asked | undefined, now: Date): boolean => {
  const last = state?.reading?.since ?? state?.at;
  return last === undefined || now.getTime() - Date.parse(last) >= 28 * day;
};
