/**
 * A hand made of events: what a press, a drag, a key or a typed text sends to the page, in the order in which a browser
 * sends it. What only a trusted event does (the keys of a native control, the focus of a press) is done beside it.
 */

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** No browser gives a pointer this number. */
const pointerId = 90_210;

/** What holds the pointer: a browser lets only its own pointers be held. */
let holder: Element | undefined;
let under: Element | undefined;

/** Lets this hand's pointer be held; a real one is held as ever. */
export function giveHandAPointer(): void {
	const { setPointerCapture, releasePointerCapture, hasPointerCapture } = Element.prototype;
	Element.prototype.setPointerCapture = function (id) {
		if (id === pointerId) holder = this;
		else setPointerCapture.call(this, id);
	};
	Element.prototype.releasePointerCapture = function (id) {
		if (id === pointerId) holder = undefined;
		else releasePointerCapture.call(this, id);
	};
	Element.prototype.hasPointerCapture = function (id) {
		return id === pointerId ? holder === this : hasPointerCapture.call(this, id);
	};
}

type PointerKind =
	| "pointerdown"
	| "pointermove"
	| "pointerup"
	| "pointercancel"
	| "pointerover"
	| "pointerout"
	| "lostpointercapture";

function point(type: PointerKind, target: Element, { x, y }: Point, relatedTarget?: Element): boolean {
	const pressed = type === "pointerdown" || type === "pointermove";
	return target.dispatchEvent(
		new PointerEvent(type, {
			bubbles: true,
			cancelable: true,
			composed: true,
			pointerId,
			pointerType: "mouse",
			isPrimary: true,
			button: type === "pointermove" ? -1 : 0,
			buttons: pressed && (type === "pointerdown" || holder) ? 1 : 0,
			clientX: x,
			clientY: y,
			relatedTarget: relatedTarget ?? null,
		}),
	);
}

const mouse = (type: "mousedown" | "mouseup" | "click" | "dblclick", target: Element, { x, y }: Point): boolean =>
	target.dispatchEvent(
		new MouseEvent(type, {
			bubbles: true,
			cancelable: true,
			composed: true,
			button: 0,
			detail: 1,
			clientX: x,
			clientY: y,
		}),
	);

/** Moves the pointer to a place; gives what it is over there, or what holds it. */
function moveTo(to: Point): Element {
	const over = document.elementFromPoint(to.x, to.y) ?? document.body;
	if (over !== under && !holder) {
		if (under?.isConnected) point("pointerout", under, to, over);
		point("pointerover", over, to, under);
		under = over;
	}
	const target = holder?.isConnected ? holder : over;
	point("pointermove", target, to);
	return target;
}

export const hover = (to: Point): void => void moveTo(to);

/** Gives the focus to what is pressed, or to what of its parents can have it, as a browser does. */
function focusOn(target: Element): void {
	const able = target.closest<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex]");
	if (able) able.focus({ preventScroll: true });
	else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** How a press ends. */
export type End = "up" | "cancel";

/**
 * Presses at the first place, goes to all others and lets go; `between` is done while the pointer is held. A press that
 * ends where it began is a click.
 */
export function press(path: readonly [Point, ...Point[]], end: End = "up", between?: () => void): void {
	const [from] = path;
	const start = moveTo(from);
	point("pointerdown", start, from);
	if (mouse("mousedown", start, from)) focusOn(start);
	for (const [index, to] of path.entries()) {
		if (index > 0) moveTo(to);
		if (index === Math.floor(path.length / 2)) between?.();
	}
	const last = path.at(-1) ?? from;
	const target = moveTo(last);
	point(end === "up" ? "pointerup" : "pointercancel", target, last);
	if (holder?.isConnected) point("lostpointercapture", holder, last);
	holder = undefined;
	if (end === "cancel") return;
	mouse("mouseup", target, last);
	if (target === start && target.isConnected && !isNative(target)) mouse("click", target, last);
}

/** Of these a click is what the browser makes of it. */
const isNative = (target: Element): boolean => target.closest("select, input") !== null;

/** The middle of an element, once it has been brought into the window. */
export function middleOf(element: Element): Point {
	element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** Presses an element and what a press of it does: it need not lie on top. */
export function click(element: HTMLElement): void {
	const at = middleOf(element);
	point("pointerdown", element, at);
	if (mouse("mousedown", element, at)) focusOn(element);
	point("pointerup", element, at);
	if (holder) point("lostpointercapture", holder, at);
	holder = undefined;
	mouse("mouseup", element, at);
	if (element.isConnected) element.click();
}

export const doubleClick = (element: HTMLElement): void => void mouse("dblclick", element, middleOf(element));

export interface Key {
	readonly key: string;
	readonly ctrlKey?: boolean;
	readonly shiftKey?: boolean;
}

/** Presses a key `times` times, as one that is held, and lets go; `done` stands for what the browser itself does with it. */
export function pressKey(target: Element, key: Key, times = 1, done?: () => void): void {
	const send = (type: "keydown" | "keyup", repeat = false) =>
		target.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, repeat, ...key }));
	for (let i = 0; i < times; i++) if (send("keydown", i > 0)) done?.();
	if (target.isConnected) send("keyup");
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Puts a value into a field past the library, which would otherwise take it for its own, and says so. */
export function enter(field: Field, value: string): void {
	const prototype = Object.getPrototypeOf(field) as object;
	Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
	field.dispatchEvent(new Event("input", { bubbles: true }));
	if (!isText(field)) field.dispatchEvent(new Event("change", { bubbles: true }));
}

const isText = (field: Field): boolean =>
	field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== "range");

/** Drags the thumb of a native slider through values. */
export function slide(slider: HTMLInputElement, values: readonly number[], end: End, between?: () => void): void {
	const at = middleOf(slider);
	point("pointerdown", slider, at);
	slider.focus({ preventScroll: true });
	for (const [index, value] of values.entries()) {
		enter(slider, String(value));
		if (index === Math.floor(values.length / 2)) between?.();
	}
	point(end === "up" ? "pointerup" : "pointercancel", slider, at);
}
