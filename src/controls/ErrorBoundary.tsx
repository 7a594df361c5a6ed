import { Component, type ReactNode } from "react";

/** Where a part of the page cannot be drawn, `fallback` stands in its place and the rest goes on. */
export class ErrorBoundary extends Component<
	{ readonly children: ReactNode; readonly fallback: ReactNode },
	{ readonly failed: boolean }
> {
	override state = { failed: false };
	static getDerivedStateFromError() {
		return { failed: true };
	}
	override render() {
		return this.state.failed ? this.props.fallback : this.props.children;
	}
}
