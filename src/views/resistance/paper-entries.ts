/** Entries of the Paper view that this one leads to, by their id: the titles alone, so that the evidence is loaded there. */
export const paperEntries = {
	"activation-energies": "Two activation energies called similar",
	"charge-transfer-arc": "The large arc is hardly that of the particles",
	"diffusion-arc": "Diffusion through the cathode would be far slower",
} as const;

export type PaperEntryId = keyof typeof paperEntries;
