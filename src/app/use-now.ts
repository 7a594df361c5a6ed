/** What a page tells a newer version that waits: that it need not wait until all pages are closed. */
export const useNow = "use now";
