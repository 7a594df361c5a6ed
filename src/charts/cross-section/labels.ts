/** Labels in a row. */
import { spread } from "#layout/spread";
import { textWidth } from "#layout/text-width";
import { toPlace } from "#model";

export const nameSize = 15;
export const labelSize = 13;
export const smallSize = 12;

/** At most so many decimals, and none that is zero throughout. */
export const decimal = (value: number, digits = 1) => toPlace(value, -digits).replace(/\.0+$/, "");
export const micrometres = (value: number) => `${decimal(value)} µm`;

export interface Label<Key extends string> {
	readonly text: string;
	/** Centre, and width as estimated. */
	readonly x: number;
	readonly width: number;
	/** Set if a label had to be moved off its layer: colours then say whose they are. */
	readonly swatch?: Key;
}

interface Labelled<Key extends string> {
	readonly key: Key;
	readonly x: number;
	readonly width: number;
}

export const gap = 10;
export const swatchSpace = 12;

/**
 * A label at the middle of each layer, moved aside where layers are thinner than their labels. Where one had to leave its
 * layer, all get a swatch of its colour, so that the row reads as a key.
 */
export function labels<Key extends string>(
	layers: readonly Labelled<Key>[],
	texts: readonly string[],
	size: number,
	width: number,
): Label<Key>[] {
	const place = (swatches: boolean) => {
		const widths = texts.map((text) => textWidth(text, size) + (swatches ? swatchSpace : 0));
		const centres = spread(
			layers.map((layer) => layer.x + layer.width / 2),
			widths.map((w) => w + gap),
			-gap / 2,
			width + gap / 2,
		);
		return layers.map(({ key }, i): Label<Key> => {
			const label = { text: texts[i] as string, x: centres[i] as number, width: widths[i] as number };
			return swatches ? { ...label, swatch: key } : label;
		});
	};
	const plain = place(false);
	const off = plain.some(({ x }, i) => {
		const layer = layers[i] as Labelled<Key>;
		return x < layer.x - 1 || x > layer.x + layer.width + 1;
	});
	return off ? place(true) : plain;
}
