/** GLN, in Denmark called EAN (the number invoices go to): thirteen digits, the last one a check digit. */
export const isEan = (text: string): boolean =>
  /^\d{13}$/.test(text) &&
  [...text].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
