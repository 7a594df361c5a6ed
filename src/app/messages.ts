/**
 * What a view in a frame and the page around it tell each other. For whoever writes that page:
 *
 *   <iframe id="cell" src="https://example.org/cellwright/?embed#view=explore&P=0.3"></iframe>
 *
 * Once it stands, after every change, and on the way of a drag ten times a second at most, the view posts
 *
 *   {
 *     type: "cellwright", version: 1,       // of these messages
 *     model: "1.0.0",                       // of the model
 *     link: "#v=1&view=explore&…",          // design and view, as the address has them
 *     view: "explore",
 *     inputs: { P: 0.3, … },                // by the keys of links, each in its unit
 *     outputs: { E_V: 400.5, … },           // all results of the model, the same way
 *     uncertainties: { E_V: 23.1, … },      // one standard uncertainty of each result
 *     settled: true,                        // false on the way of a drag
 *     height: 1480,                         // px that the view is high, for a frame that is to fit it; left out
 *                                           // while a view is being opened: it comes as soon as that stands
 *     refused: ["P = 2 is outside …"],      // in answer to a link only: what of it was not used
 *   }
 *
 * and it takes, from the page around it and nobody else,
 *
 *   { type: "cellwright", version: 1, link: "#P=0.4&hold=none" }
 *
 * which is read as any link is, what it does not name by its default, and is one step of undo. Every other message is
 * ignored. What is posted holds nothing secret, so it is posted to whatever page the frame stands in ("*").
 */
import { modelVersion } from "#model/version";
import { encodeLink, type ViewName } from "#permalink";
import { designResults, takeLink, useStore } from "#state";

const protocol = { type: "cellwright", version: 1 } as const;
/** ms between two messages on the way of a drag. */
const atMostEvery = 100;

/** Keeps the page around this one told, and listens to it; the answer ends both. Called only where there is such a page. */
export function talkToHost(): () => void {
	let posted: { readonly said: string; readonly height: number | undefined } = { said: "", height: undefined };
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** At the end of this task. */
	let posting = false;
	/** While a link is being taken: its answer comes after it, in one. */
	let taking = false;

	const post = (refused?: readonly string[]) => {
		clearTimeout(timer);
		timer = undefined;
		posting = false;
		const { design, before, replay, showing } = useStore.getState();
		// what a replay shows is not in hand
		if (replay !== undefined) return;
		const link = encodeLink(design, showing);
		const settled = before === undefined;
		const height = heightOf(showing.view);
		if (height === undefined) later();
		// the same is told once: two pages that pass on what they hear come to rest
		const said = `${link} ${settled}`;
		const isAnswer = refused !== undefined && (refused.length > 0 || said !== posted.said);
		if (said === posted.said && height === posted.height && !isAnswer) return;
		posted = { said, height };
		const { inputs, outputs, u: uncertainties } = designResults(design);
		const model = modelVersion;
		const { view } = showing;
		parent.postMessage(
			{
				...protocol,
				model,
				link,
				view,
				inputs,
				outputs,
				uncertainties,
				settled,
				...(height !== undefined && { height }),
				...(isAnswer && { refused }),
			},
			"*",
		);
	};
	const later = () => {
		timer ??= setTimeout(() => post(), atMostEvery);
	};
	/** After the page has been drawn anew, which begins at the end of the task: the height is of what is told. */
	const soon = () => {
		if (!posting) queueMicrotask(() => posting && post());
		posting = true;
	};
	const unsubscribe = useStore.subscribe((now, then) => {
		if (taking || (now.design === then.design && now.before === then.before && now.showing === then.showing)) return;
		if (now.before) later();
		else soon();
	});

	const hear = ({ source, data }: MessageEvent) => {
		if (source !== parent || !isLinkMessage(data)) return;
		taking = true;
		const taken = takeLink(data.link);
		taking = false;
		void taken.then(post);
	};
	addEventListener("message", hear);
	const sizes = new ResizeObserver(later);
	sizes.observe(document.body);
	post();
	return () => {
		clearTimeout(timer);
		unsubscribe();
		removeEventListener("message", hear);
		sizes.disconnect();
	};
}

/** Height of the page in px; undefined until the view stands on it. */
function heightOf(view: ViewName): number | undefined {
	const main = document.querySelector("main");
	if (main?.dataset.view !== view || main.querySelector("[data-opening]")) return undefined;
	const { body } = document;
	// without the room that an open formula takes for itself
	return Math.ceil(body.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(body).paddingBottom));
}

const isLinkMessage = (data: unknown): data is { readonly link: string } => {
	if (typeof data !== "object" || data === null) return false;
	const { type, version, link } = data as Readonly<Record<string, unknown>>;
	return type === protocol.type && version === protocol.version && typeof link === "string" && link.startsWith("#");
};
