import { Component, type ReactNode } from "react";

/** A fault of the program never leaves a blank page: the design is in the address bar and stays there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
	override state = { failed: false };
	static getDerivedStateFromError() {
		return { failed: true };
	}
	override render() {
		if (!this.state.failed) return this.props.children;
		return (
			<main className="p-8 max-w-prose">
				<h1 className="font-serif text-2xl">Something in Cellwright broke.</h1>
				<p className="my-4">
					Your design is safe: it is in the address bar. Reload the page to go on; if it breaks again, keep the address
					and open Cellwright without it.
				</p>
				<button type="button" className="word-button" onClick={() => location.reload()}>
					Reload
				</button>
			</main>
		);
	}
}
