/** Text whose numbers keep their line: what belongs to a number is joined to it by no-break spaces. */

const units =
	"%|Ω|[µm]F(?![\\w])|[µmk]?g(?![\\w])|[mk]?Wh|[mk]?W(?![\\w])|W/|mW/|[mk]?Ah|[mk]?A(?![\\w])|mS|[mk]?V(?![\\w])|eV|[mkM]?Hz|[MG]?Pa|" +
	"[µnmc]?m[²³]?(?![\\w])|°C|K(?![\\w])|C(?![\\w])|N(?![\\w])|h(?![\\w])|s(?![\\w])";
/** A number ends in a figure, raised or not, or in a bracket. */
const end = "(?<=[\\d⁰¹²³⁴⁵⁶⁷⁸⁹)])";
const gaps = new RegExp(`${end} (?=±|×|${units})|(?<=±) |(?<=Ω) (?=cm)|(?<=×) (?=10)`, "g");

/** A text for the screen, with no break between a number, its ±, its power of ten and its unit. */
export const tied = (text: string): string => text.replace(gaps, "\u00a0");

/** The same text for files and for what is spoken. */
export const untied = (text: string): string => text.replaceAll("\u00a0", " ");
