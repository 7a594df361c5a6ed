import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from "react";
import { tied, untied } from "#model/tied";
import { type Kind, kinds } from "./kinds";
import { DescriptionId } from "./Picture";
import { aboutToSave, saveAs } from "./save-as";
import type { FigureTable } from "./table";

export type { FigureTable } from "./table";

const TableView = lazy(async () => ({ default: (await import("./TableView")).TableView }));

interface FigureProps {
	/** File name stem, such as "path". */
	readonly name: string;
	readonly title: string;
	/** For a picture that needs no words above it: the title is spoken and exported, not shown. */
	readonly untitled?: boolean;
	/** Continues the title after a comma. */
	readonly caption?: ReactNode;
	/** What can be done with it by hand, as a sentence: no part of a picture that is saved or printed. */
	readonly hand?: string | undefined;
	/** One sentence that contains the extreme values. */
	readonly description: string;
	readonly table: FigureTable;
	/** What files hold, where that is more than the table on the page; made when it is asked for. */
	readonly data?: (() => FigureTable) | undefined;
	/** The picture; its first svg is what PNG and SVG hold. */
	readonly children: ReactNode;
	/** Stands right of the title. */
	readonly tools?: ReactNode;
}

const word =
	"min-h-6 py-0.5 underline decoration-hairline decoration-1 underline-offset-4 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11";

/** The words PNG, SVG, CSV and Copy data, folded behind the word Save. */
function Save({ onSave }: { readonly onSave: (kind: Kind) => void }) {
	const [open, setOpen] = useState(false);
	const box = useRef<HTMLSpanElement>(null);
	const opener = useRef<HTMLButtonElement>(null);
	const id = useId();

	useEffect(() => {
		if (!open) return;
		const outside = (event: Event) => {
			if (!box.current?.contains(event.target as Node)) setOpen(false);
		};
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			// the key is used up: nothing else closes with the menu
			event.preventDefault();
			setOpen(false);
			opener.current?.focus();
		};
		document.addEventListener("pointerdown", outside);
		document.addEventListener("focusin", outside);
		document.addEventListener("keydown", onKey);
		return () => {
			document.removeEventListener("pointerdown", outside);
			document.removeEventListener("focusin", outside);
			document.removeEventListener("keydown", onKey);
		};
	}, [open]);

	return (
		<span ref={box} className="flex flex-wrap items-baseline gap-x-4">
			<button
				ref={opener}
				type="button"
				className={`${word} text-soft aria-expanded:text-ink`}
				aria-expanded={open}
				aria-controls={id}
				onClick={() => {
					aboutToSave();
					setOpen(!open);
				}}
			>
				Save
			</button>
			<span id={id} hidden={!open} className="flex flex-wrap gap-x-4 [&[hidden]]:hidden">
				{kinds.map((kind) => (
					<button
						key={kind}
						type="button"
						className={`${word} text-ink`}
						onClick={() => {
							setOpen(false);
							opener.current?.focus();
							onSave(kind);
						}}
					>
						{kind}
					</button>
				))}
			</span>
		</span>
	);
}

/** What every chart stands in: picture, name and description, table, and the ways to take it along. */
export function Figure({
	name,
	title,
	untitled = false,
	caption,
	hand,
	description,
	table,
	data,
	children,
	tools,
}: FigureProps) {
	const id = useId();
	const room = useRef<HTMLDivElement>(null);
	const words = useRef<HTMLSpanElement>(null);
	const [tableOpen, setTableOpen] = useState(false);
	const [status, setStatus] = useState("");

	const onSave = async (kind: Kind) => {
		// Emptied first, so that the same words are spoken a second time.
		setStatus("");
		// a picture on its own needs the words that stand above it on the page
		const said = untitled ? title : (words.current?.textContent ?? title);
		const picture = kind === "PNG" || kind === "SVG";
		setStatus(
			await saveAs(kind, {
				name,
				title: picture ? said : title,
				description,
				table: picture ? table : (data?.() ?? table),
				picture: room.current?.querySelector("svg"),
			}),
		);
	};

	return (
		<figure className="min-w-0" aria-labelledby={`${id}title`}>
			<figcaption
				className={untitled ? "sr-only" : "mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1"}
			>
				<span className="min-w-0 max-w-[52rem] flex-[1_1_16rem] font-serif text-[0.9375rem] leading-snug text-pretty text-soft">
					<span ref={words}>
						<span id={`${id}title`} className="text-ink">
							{title}
						</span>
						{caption && <>, {typeof caption === "string" ? tied(caption) : caption}</>}
					</span>
					{hand && <span className="print:hidden"> {tied(hand)}</span>}
				</span>
				{tools}
			</figcaption>
			{/* names the picture and is not read besides */}
			<span id={`${id}description`} hidden>
				{untied(description)}
			</span>
			<div ref={room}>
				<DescriptionId value={`${id}description`}>{children}</DescriptionId>
			</div>
			<div className="figure-tools">
				<button
					type="button"
					className={`${word} text-soft aria-expanded:text-ink`}
					aria-expanded={tableOpen}
					aria-controls={`${id}table`}
					onClick={() => setTableOpen(!tableOpen)}
				>
					Table
				</button>
				<Save onSave={onSave} />
				<span role="status" className="text-soft">
					{status}
				</span>
			</div>
			<div id={`${id}table`} hidden={!tableOpen} className="mt-2">
				{tableOpen && (
					<Suspense>
						<TableView table={table} title={title} />
					</Suspense>
				)}
			</div>
		</figure>
	);
}
