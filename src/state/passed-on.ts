/** The address under which others find a design, and what stands in its place where this copy of the program has none. */
import { citedLink, isAddress } from "#library/citation-link";
import { designAddress } from "./address";

/** What a page from disk, or one that is the text of a frame, is called in its links: the name of the single file. */
const copyName = "cellwright.html";

/**
 * The address of a design as it is passed on: as it is where it is one of the web; else the name of the file with the part
 * from # on, which is all that is read of it, and nothing of whoever's disk it lies on.
 */
export const passedOn = (address: string): string => (isAddress(address) ? address : copyName + citedLink(address));

/** The design in hand with what is shown of it, to be passed on. */
export const linkToPassOn = (): string => passedOn(designAddress());
