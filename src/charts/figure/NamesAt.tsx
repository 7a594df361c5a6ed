import type { Label } from "#layout/labels";

/** From points to their names, where these stand apart. */
export function Leaders({ labels, className }: { readonly labels: readonly Label[]; readonly className: string }) {
	return labels.map(
		({ id, leader }) =>
			leader && (
				<path
					key={id}
					d={`M${leader[0]},${leader[1]}L${leader[2]},${leader[3]}`}
					className={className}
					strokeWidth={0.75}
				/>
			),
	);
}

const shares = { start: 0, middle: 0.5, end: 1 } as const;

interface Props {
	readonly labels: readonly Label[];
	/** Colour and face of a name. */
	readonly classOf: (id: string) => string;
	/** Of the paper around it, in px. */
	readonly halo: number;
}

/** Names at points, where `placeLabels` has found room for them. */
export function NamesAt({ labels, classOf, halo }: Props) {
	return labels.map(({ id, text, size, box, anchor }) => (
		<text
			key={id}
			x={box.x + box.width * shares[anchor]}
			y={box.y + box.height / 2}
			dy="0.355em"
			textAnchor={anchor}
			className={`${classOf(id)} stroke-paper`}
			strokeWidth={halo}
			paintOrder="stroke"
			strokeLinejoin="round"
			fontSize={size}
		>
			{text}
		</text>
	));
}
