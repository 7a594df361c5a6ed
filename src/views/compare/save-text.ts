/** Lets the browser save a text as a file. */
export function saveText(text: string, name: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// some browsers read the file only after the click has returned
	setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
