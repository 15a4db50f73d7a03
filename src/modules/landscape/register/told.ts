/** The columns of a sheet that are worked out: taken along for whoever reads the file, and not read back. */
export const toldKeys = ["valid", "because"] as const;
