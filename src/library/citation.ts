/** How the tool and the paper are cited. */
import { modelVersion } from "#model/version";
import { works } from "./works";

/** One line for files and figures: what computed it, and after whom. */
export const sourceLine = `Cellwright ${modelVersion} · model of Lowack et al. 2025, doi ${works.paper.doi}`;
