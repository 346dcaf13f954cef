/**
 * Calls back when the page has been laid out and everybody who waits to see something has been told; a frame from now at
 * most. In a window in the background, where nothing is laid out, at once.
 */
export function afterLayout(callback: () => void): void {
  if (document.hidden) {
    setTimeout(callback);
    return;
  }
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    // After the observers that were told in the same turn, whoever came first.
    setTimeout(callback);
  });
  observer.observe(document.documentElement);
}
