/** A picture from left to right, in px: what every chart measures first. */
export interface Across {
	readonly width: number;
	/** One rem. */
	readonly em: number;
	/** On a phone. */
	readonly narrow: boolean;
	/** Size of the small type. */
	readonly small: number;
	/** The ends of the axis. */
	readonly left: number;
	readonly right: number;
}
