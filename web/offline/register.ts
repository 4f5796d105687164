/** Lets the browser keep the page's own files, once the page has nothing better to do, so that it opens and reads without a connection. */
export function keepPagesForOffline(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 200));
  const start = () => idle(() => void navigator.serviceWorker.register('./sw.js').catch(() => {}));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
