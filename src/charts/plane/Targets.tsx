import { memo } from "react";
import type { Mark, Scene } from "./scene";

interface TargetsProps {
	readonly scene: Scene;
	readonly onSelect: (id: string) => void;
	readonly onLoad: ((id: string) => void) | undefined;
}

/** The points for a pointer. By key and for assistive technology they are the words beneath the picture. */
export const Targets = memo(function Targets({ scene, onSelect, onLoad }: TargetsProps) {
	const target = ({ id, x, y }: Mark, title: string, press: () => void) => (
		<button
			key={id}
			type="button"
			tabIndex={-1}
			title={title}
			className="absolute size-6 -translate-x-1/2 -translate-y-1/2"
			style={{ left: x, top: y }}
			onMouseDown={(event) => event.preventDefault()}
			onClick={press}
		/>
	);
	return (
		<div aria-hidden="true" className="print:hidden">
			{scene.cells.map((mark) => target(mark, mark.cell.name, () => onSelect(mark.id)))}
			{onLoad && scene.path.map((mark) => target(mark, `Load ${mark.point.name}`, () => onLoad(mark.point.id)))}
		</div>
	);
});
