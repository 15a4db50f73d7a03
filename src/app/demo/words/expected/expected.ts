/** What somebody says to questions three to five. */
type Told = { change: string; room: string; proof: string };

/** The case of automated invoices, and what is expected of digitalisation as a whole; all of it is invented. */
export type ExpectedWords = {
  initiative: string;
  purpose: string;
  finance: string;
  management: string;
  /** {p} is the institution. */
  leader: string;
  told: { council: Told; finance: Told; leader: Told };
  /** What is agreed after the maturity dialogue: about benefits, and about asking institutions. */
  dialogue: { benefits: string; institutions: string };
  agreed: { text: string; parties: string };
};
