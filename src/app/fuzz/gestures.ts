/** Every kind of gesture that the page knows. Each looks for what it can be done to, and is passed over where there is none. */
import { useStore } from "#state";
import type { Chance } from "./chance";
import { click, doubleClick, enter, hover, middleOf, type Point, press, pressKey, slide } from "./hand";
import { back, editAddress, forward } from "./journey";
import { lineAttribute } from "./line";
import { reloads } from "./stay";

/** Does it and gives it in words, or undefined where there is nothing to do it to. */
type Gesture = (chance: Chance) => string | undefined;

/** Where a hand can reach: the dialog that is open, or else the whole page. */
const within = (): Element => document.querySelector("dialog:modal") ?? document.body;

function seen<T extends Element>(selector: string): readonly T[] {
	return [...within().querySelectorAll<T>(selector)].filter((each) => {
		if (each.matches(':disabled, [aria-disabled="true"]') || each.closest(`[${lineAttribute}], [inert]`)) return false;
		if (!each.checkVisibility({ visibilityProperty: true })) return false;
		const { width, height } = each.getBoundingClientRect();
		return width > 0 && height > 0;
	});
}

const named = (element: Element): string => {
	const name =
		element.getAttribute("aria-label") ?? (element.textContent || element.getAttribute("title") || element.localName);
	return `“${name.replace(/\s+/g, " ").trim().slice(0, 60)}”`;
};

const keysOfSliders = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"] as const;
const undoKey = { key: "z", ctrlKey: true };

/** Something else that happens in the middle of a drag, now and then. */
function interruption(chance: Chance): { readonly act: () => void; readonly says: string } | undefined {
	if (!chance.oneIn(8)) return undefined;
	const target = document.activeElement ?? document.body;
	return chance.oneOf([
		{ act: () => pressKey(target, undoKey), says: "undo" },
		{ act: () => pressKey(target, { key: "Escape" }), says: "Escape" },
		{
			act: () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
			says: "the focus lost",
		},
		{ act: () => editAddress(chance), says: "another address" },
	]);
}

const drag: Gesture = (chance) => {
	const slider = chance.of(seen<HTMLInputElement>("input[type=range]"));
	if (!slider) return undefined;
	const [min, max] = [Number(slider.min), Number(slider.max)];
	const values = Array.from({ length: 1 + chance.below(8) }, () =>
		chance.oneIn(8) ? chance.oneOf([min, max]) : chance.between(min, max),
	);
	const end = chance.oneIn(8) ? "cancel" : "up";
	const between = interruption(chance);
	slide(slider, values, end, between?.act);
	return `drag ${named(slider)} over ${values.join(", ")}${between ? `, ${between.says} on the way` : ""}${end === "cancel" ? ", cancelled" : ""}`;
};

const slideByKey: Gesture = (chance) => {
	const slider = chance.of(seen<HTMLElement>("input[type=range], [role=slider], [aria-keyshortcuts]"));
	if (!slider) return undefined;
	const [key, times, shiftKey] = [chance.oneOf(keysOfSliders), 1 + chance.below(8), chance.oneIn(3)];
	slider.focus({ preventScroll: true });
	pressKey(slider, { key, shiftKey }, times);
	return `${shiftKey ? "Shift " : ""}${key} ${times} times on ${named(slider)}`;
};

/** What takes a value without a press: voice control, a screen reader. */
const setAtOnce: Gesture = (chance) => {
	const slider = chance.of(seen<HTMLInputElement>("input[type=range]"));
	if (!slider) return undefined;
	const value = chance.between(Number(slider.min), Number(slider.max));
	enter(slider, String(value));
	return `set ${named(slider)} to ${value}`;
};

const rubbish = [
	"",
	" ",
	"abc",
	"--5",
	"1e999",
	"-1e-400",
	"0x10",
	"12 parsec",
	"<b>7</b>",
	"7; 8",
	"=1+1",
	"½",
	"25,0.0",
	"9".repeat(300),
	"🧪",
] as const;
const units = ["", " µm", "um", " mm", " %", " mg/cm²", " °C", " V"] as const;

/** A text for a field: mostly a number near the one that stands in it. */
function textFor(shown: string, chance: Chance): string {
	if (chance.oneIn(4)) return chance.oneOf(rubbish);
	const read = Number.parseFloat(shown.replace("−", "-").replace(",", "."));
	const now = Number.isFinite(read) && read !== 0 ? read : 1;
	const digits = 1 + chance.below(6);
	const number = (now * 3 ** chance.between(-1, 1)).toPrecision(digits);
	const written = chance.oneIn(5) ? number.replace(".", ",") : number;
	return `${written}${chance.oneIn(4) ? chance.oneOf(units) : ""}`;
}

const type: Gesture = (chance) => {
	const field = chance.of(
		seen<HTMLInputElement>("input:not([type=range], [type=checkbox], [type=radio], [type=file]), textarea"),
	);
	if (!field || field.readOnly) return undefined;
	const text = textFor(field.value, chance);
	const end = chance.oneOf(["Enter", "Enter", "Enter", "Escape", "Tab", "nothing"] as const);
	field.focus({ preventScroll: true });
	enter(field, text);
	if (end === "Tab") field.blur();
	else if (end !== "nothing") pressKey(field, { key: end });
	return `type “${text.slice(0, 40)}” into ${named(field)}, ${end}`;
};

const select: Gesture = (chance) => {
	const list = chance.of(seen<HTMLSelectElement>("select"));
	const option = list && chance.of([...list.options].filter(({ disabled }) => !disabled));
	if (!list || !option) return undefined;
	list.focus({ preventScroll: true });
	enter(list, option.value);
	return `choose “${option.text}” of ${named(list)}`;
};

const tick: Gesture = (chance) => {
	const box = chance.of(seen<HTMLInputElement>("input[type=checkbox], input[type=radio]"));
	if (!box) return undefined;
	click(box);
	return `tick ${named(box.closest("label") ?? box)}`;
};

const pressButton: Gesture = (chance) => {
	const button = chance.of(
		seen<HTMLElement>("button, [role=button]").filter(({ textContent }) => !reloads.test(textContent?.trim() ?? "")),
	);
	if (!button) return undefined;
	const name = named(button);
	click(button);
	return `press ${name}`;
};

const follow: Gesture = (chance) => {
	const link = chance.of(seen<HTMLElement>("a[href]"));
	if (!link) return undefined;
	const name = named(link);
	click(link);
	return `follow ${name}`;
};

const toView: Gesture = (chance) => {
	const link = chance.of(seen<HTMLElement>("nav a"));
	if (!link) return undefined;
	click(link);
	return `go to ${named(link)}`;
};

const fold: Gesture = (chance) => {
	const summary = chance.of(seen<HTMLElement>("summary"));
	if (!summary) return undefined;
	click(summary);
	return `fold ${named(summary)}`;
};

const atRandomIn = (element: Element, chance: Chance): Point => {
	const middle = middleOf(element);
	const { width, height } = element.getBoundingClientRect();
	return { x: middle.x + (chance.between(0, 1) - 0.5) * width, y: middle.y + (chance.between(0, 1) - 0.5) * height };
};

const pictures = () => seen<Element>("figure svg, figure [class*=touch-]");

const pressPicture: Gesture = (chance) => {
	const picture = chance.of(pictures());
	if (!picture) return undefined;
	const at = atRandomIn(picture, chance);
	press([at]);
	return `press at ${Math.round(at.x)}, ${Math.round(at.y)} in ${named(picture)}`;
};

const dragInPicture: Gesture = (chance) => {
	const grips = seen<Element>("[role=slider]:not(input), [aria-keyshortcuts]");
	const grip = chance.oneIn(3) ? chance.of(pictures()) : (chance.of(grips) ?? chance.of(pictures()));
	if (!grip) return undefined;
	const from = grip.closest("svg") === grip ? atRandomIn(grip, chance) : middleOf(grip);
	const path: [Point, ...Point[]] = [from];
	for (let i = 1 + chance.below(8); i > 0; i--)
		path.push({ x: from.x + chance.between(-250, 250), y: from.y + chance.between(-120, 120) });
	const end = chance.oneIn(8) ? "cancel" : "up";
	const between = interruption(chance);
	press(path, end, between?.act);
	return `drag ${named(grip)} by ${path
		.slice(1)
		.map(({ x, y }) => `${Math.round(x - from.x)}, ${Math.round(y - from.y)}`)
		.join("; ")}${between ? `, ${between.says} on the way` : ""}${end === "cancel" ? ", cancelled" : ""}`;
};

const hoverOver: Gesture = (chance) => {
	const picture = chance.of(pictures());
	if (!picture) return undefined;
	for (let i = 1 + chance.below(4); i > 0; i--) hover(atRandomIn(picture, chance));
	return `hover over ${named(picture)}`;
};

const doubleClickName: Gesture = (chance) => {
	const label = chance.of(seen<HTMLElement>("label"));
	if (!label) return undefined;
	doubleClick(label);
	return `double-click ${named(label)}`;
};

const shortcuts = [
	undoKey,
	undoKey,
	{ key: "z", ctrlKey: true, shiftKey: true },
	{ key: "y", ctrlKey: true },
	{ key: "?", shiftKey: true },
	{ key: "Escape" },
	{ key: "Enter" },
	{ key: " " },
] as const;

const shortcut: Gesture = (chance) => {
	const key = chance.oneOf(shortcuts);
	const target = document.activeElement ?? document.body;
	pressKey(target, key);
	// what a browser does by itself with a trusted one
	const dialog = key.key === "Escape" ? document.querySelector<HTMLDialogElement>("dialog:modal") : null;
	if (dialog?.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
	return `key ${"ctrlKey" in key ? "Ctrl " : ""}${"shiftKey" in key ? "Shift " : ""}${key.key === " " ? "Space" : key.key}`;
};

/** Undo and redo, one after the other, lead back to where they began. */
const thereAndBack: Gesture = () => {
	const { before, past, design } = useStore.getState();
	if (before || past.length === 0 || document.querySelector("dialog:modal")) return undefined;
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	pressKey(document.body, undoKey);
	const undone = useStore.getState().future[0] === design;
	pressKey(document.body, { key: "y", ctrlKey: true });
	if (undone && useStore.getState().design !== design)
		throw new Error("undo and redo do not lead back to the design in hand");
	return "undo and redo";
};

/** A file that is none of ours is refused, whatever is in it. */
const drop: Gesture = (chance) => {
	const content = chance.oneOf(["", "{}", "[1", "a,b\n1,2", "<svg/>", '{"inputs":{"P":9}}', "\u0000\u0001"]);
	const name = chance.oneOf(["a.json", "a.csv", "a.svg", "a.png", "a"]);
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File([content], name));
	for (const kind of ["dragover", "drop"] as const)
		document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
	return `drop ${name} with ${JSON.stringify(content)}`;
};

const address: Gesture = (chance) => `open ${editAddress(chance)}`;

/** How often each comes up, as part of all of them. */
const gestures: readonly (readonly [times: number, gesture: Gesture])[] = [
	[14, drag],
	[8, slideByKey],
	[3, setAtOnce],
	[12, type],
	[6, select],
	[5, tick],
	[18, pressButton],
	[3, follow],
	[3, toView],
	[5, fold],
	[5, pressPicture],
	[8, dragInPicture],
	[3, hoverOver],
	[2, doubleClickName],
	[6, shortcut],
	[2, thereAndBack],
	[1, drop],
	[2, address],
	[1, back],
	[1, forward],
];
const deck = gestures.flatMap(([times, gesture]) => Array.from({ length: times }, () => gesture));

/** Does one gesture that the page has room for at this moment, and gives it in words. */
export function gesture(chance: Chance): string {
	for (;;) {
		const did = chance.of(deck)?.(chance);
		if (did !== undefined) return did;
	}
}
