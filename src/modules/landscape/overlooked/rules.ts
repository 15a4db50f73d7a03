/** What the list of the overlooked needs to know of a system use that is in use. */
export type UseAtHand = {
  id: string;
  taskIds: readonly string[];
  /** Null: nobody; a vacant position counts as nobody. */
  ownerId: string | null;
  contractIds: readonly string[];
  /** Null where it was not answered. */
  holdsCaseStatus: boolean | null;
  showsCaseStatus: boolean | null;
  organisationData: "hub" | "own-file" | "by-hand" | "not-at-all" | null;
};

/** Systems nobody answers for. */
export const usesWithoutOwner = (uses: readonly UseAtHand[]): UseAtHand[] =>
  uses.filter(({ ownerId }) => ownerId === null);

export const usesWithoutContract = (uses: readonly UseAtHand[]): UseAtHand[] =>
  uses.filter(({ contractIds }) => contractIds.length === 0);

/** Contracts that no system use rests on. */
export const contractsWithoutSystem = <T extends { id: string }>(
  contracts: readonly T[],
  uses: readonly UseAtHand[],
): T[] => {
  const used = new Set(uses.flatMap(({ contractIds }) => contractIds));
  return contracts.filter(({ id }) => !used.has(id));
};

/**
 * Systems that hold the status of residents' cases and show it to nobody; `certain` when someone has
 * said that it is not shown, else the question is open.
 */
export const hiddenCaseStatus = (uses: readonly UseAtHand[]): { use: UseAtHand; certain: boolean }[] =>
  uses
    .filter(({ holdsCaseStatus, showsCaseStatus }) => holdsCaseStatus === true && showsCaseStatus !== true)
    .map(use => ({ use, certain: use.showsCaseStatus === false }));

export type OrganisationDataKept = {
  /** In how many systems organisation data are typed by hand. */
  byHand: readonly UseAtHand[];
  byOwnFile: readonly UseAtHand[];
  fromHub: number;
  unknown: number;
};

/** Where the same units and people are kept again and again. */
export const organisationDataKept = (uses: readonly UseAtHand[]): OrganisationDataKept => ({
  byHand: uses.filter(({ organisationData }) => organisationData === "by-hand"),
  byOwnFile: uses.filter(({ organisationData }) => organisationData === "own-file"),
  fromHub: uses.filter(({ organisationData }) => organisationData === "hub").length,
  unknown: uses.filter(({ organisationData }) => organisationData === null).length,
});

export type DataSetPlaces = { dataSetId: string; useIds: readonly string[] };

/** Data sets registered in more than one system, those in most places first. */
export const registeredInManyPlaces = (dataSets: readonly DataSetPlaces[]): DataSetPlaces[] =>
  dataSets
    .map(({ dataSetId, useIds }) => ({ dataSetId, useIds: [...new Set(useIds)] }))
    .filter(({ useIds }) => useIds.length > 1)
    .sort((a, b) => b.useIds.length - a.useIds.length);
