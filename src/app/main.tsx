import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { followAddress } from "#state";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { applyPresentation } from "./presentation";
import "./styles.css";

applyPresentation();
followAddress();

createRoot(document.getElementById("root")!).render(
	<StrictMode>
		<ErrorBoundary>
			<App />
		</ErrorBoundary>
	</StrictMode>,
);
