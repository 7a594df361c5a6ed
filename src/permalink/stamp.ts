/** What every file carries besides its own: where it came from, so that it can be cited, and opened again. */
export interface Stamp {
	/** The whole address with the link behind `#`. */
	readonly link: string;
	/** ISO 8601 day, such as 2026-11-23. */
	readonly date: string;
}
