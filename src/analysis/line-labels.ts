/** Where the value of an iso-line can be written: on the line, clear of the border and of what is forbidden. */
import type { Line, Point } from "./contours";

/** A point of the unit square and the direction of the line there, in degrees: −90 to 90, clockwise from the right. */
export interface LabelPlace {
	readonly x: number;
	readonly y: number;
	readonly angle: number;
}

/** What a label keeps from the border, as a part of the square's side. */
const margin = 0.04;
/** Along the line to either side of a label, for its direction. */
const reach = 0.02;
/** Places on a run, as parts of its length: the middle is the best. */
const places = [0.5, 0.3, 0.7, 0.15, 0.85];
/** Shorter runs have no room for a number. */
const shortest = 0.06;

const isClear = ([x, y]: Point) => Math.min(x, y, 1 - x, 1 - y) >= margin;

interface Run {
	readonly line: Line;
	/** Length of the line up to each of its points. */
	readonly lengths: readonly number[];
	readonly length: number;
}

function runOf(line: Line): Run {
	const lengths = [0];
	for (let i = 1; i < line.length; i++) {
		const [[x1, y1], [x2, y2]] = [line[i - 1]!, line[i]!];
		lengths.push(lengths[i - 1]! + Math.hypot(x2 - x1, y2 - y1));
	}
	return { line, lengths, length: lengths.at(-1)! };
}

/** The point that is so far along. */
function along({ line, lengths, length }: Run, wanted: number): Point {
	const at = Math.min(length, Math.max(0, wanted));
	const next = Math.max(
		1,
		lengths.findIndex((each) => each >= at),
	);
	const [[x1, y1], [x2, y2]] = [line[next - 1]!, line[next]!];
	const part = (at - lengths[next - 1]!) / (lengths[next]! - lengths[next - 1]! || 1);
	return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
}

/** The places on all lines of a value, the best first: the middle of the longest run, then others on it and on the second longest. */
export function labelPlaces(lines: readonly Line[], isFree: (point: Point) => boolean): readonly LabelPlace[] {
	const runs: Run[] = [];
	for (const line of lines) {
		let run: Point[] = [];
		const close = () => {
			const closed = runOf(run);
			if (closed.length >= shortest) runs.push(closed);
			run = [];
		};
		for (const point of line) {
			if (isClear(point) && isFree(point)) run.push(point);
			else close();
		}
		close();
	}
	return runs
		.toSorted((a, b) => b.length - a.length)
		.slice(0, 2)
		.flatMap((run) =>
			places.map((part): LabelPlace => {
				const at = run.length * part;
				const [x, y] = along(run, at);
				const [[x1, y1], [x2, y2]] = [along(run, at - reach), along(run, at + reach)];
				const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
				return { x, y, angle: angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle };
			}),
		);
}
