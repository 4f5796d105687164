/**
 * Keeps the files of the page for use without a connection, and nothing else: what is asked of the API passes by untouched.
 * The build puts the list of files in the place of `__FILES__`, so that a new build is a new worker.
 */
declare const __FILES__: readonly string[];

const here = self as unknown as ServiceWorkerGlobalScope;
const files = __FILES__;
const NAME = `kalm ${files.join(' ').length} ${files.reduce((h, f) => [...f].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, h), 7)}`;
/** Who asked for little data gets the engine (a megabyte) only once it is used. */
const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
const paths = new Set(files.map((f) => new URL(f, here.registration.scope).pathname));

here.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(NAME)
      .then((cache) => cache.addAll(files.filter((f) => !(sparing && f.includes('/worker-')))))
      .then(() => here.skipWaiting()),
  );
});

/** The files of the build before stay, for pages that are still open; older ones go. */
here.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((n) => n !== NAME)
            .slice(0, -1)
            .map((n) => caches.delete(n)),
        ),
      )
      .then(() => here.clients.claim()),
  );
});

const kept = async (request: Request | string): Promise<Response> =>
  (await caches.match(request, { ignoreSearch: true })) ?? Response.error();

/** A file of the page: from here, else from the server and then kept. */
const fromHere = async (request: Request): Promise<Response> => {
  const hit = await caches.match(request);
  if (hit) return hit;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(NAME)).put(request, fresh.clone());
  return fresh;
};

here.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== here.location.origin) return;
  // the page itself fresh where there is a connection, its files from here where they are
  if (request.mode === 'navigate' && paths.has(url.pathname)) event.respondWith(fetch(request).catch(() => kept(request)));
  else if (paths.has(url.pathname)) event.respondWith(fromHere(request));
});
