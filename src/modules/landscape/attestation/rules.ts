/** How long a confirmation holds until the municipality says otherwise; our guess. */
export const guessedAttestationMonths = 12;
