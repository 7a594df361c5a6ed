/** What of the link of a design can be cited. */

/** Whether a link leads there from elsewhere too; a copy of the program on a disk or within a page has none that does. */
export const isAddress = (link: string): boolean => /^https?:/i.test(link);

/** The address; of a copy without one, what it opens the design with, which every copy does: `#v=1&…`. */
export const citedLink = (link: string): string => (isAddress(link) ? link : (/#.*$/s.exec(link)?.[0] ?? ""));
