/** Hands a file to the browser to be saved, and says so. */
export function saveFile(name: string, content: Blob): string {
	const url = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click has returned.
	setTimeout(() => URL.revokeObjectURL(url), 30_000);
	return `Saved ${name}`;
}
