/** What an address calls the municipality as a whole. */
export const whole = "whole";

/** Where the expectations of an initiative stand, or those of the municipality as a whole; `part` is a page below. */
export const addressOf = (about: string = whole, part = ""): string =>
  about === whole && part === "" ? "/purpose" : `/purpose/${about}${part}`;
