// Answers from the copy of the archive that a reader has kept on this device. Registered when the reader asks for one, never before.
// Names of caches: src/offline/offline-copy.ts.
const home = new URL(self.registration.scope).pathname;
const all = `steppe-archive ${home} `;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search, searchParams } = new URL(request.url);
  if (origin !== location.origin || !pathname.startsWith(home) || !/^(?:GET|HEAD)$/.test(request.method)) return;
  // Which state is published, and what a newer copy is made of, is asked of the archive itself.
  if (/^data\/offline(?:-files)?\.json$/.test(pathname.slice(home.length)) || searchParams.has('offline')) return;
  event.respondWith(answer(request, { pathname, search }));
});

/** What is kept comes from one copy, whatever the network would say: nothing of two states is mixed. */
async function answer(request, { pathname, search }) {
  const copy = await keptCopy();
  const found = await copy?.match(pathname);
  if (found) return request.method === 'HEAD' ? new Response(null, { headers: found.headers }) : found;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate' || !copy) throw error;
    if (await copy.match(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
    return (await copy.match(`${home}offline/`)) ?? Promise.reject(error);
  }
}

async function keptCopy() {
  if (!(await caches.has(`${all}state`))) return undefined;
  const state = await (await caches.open(`${all}state`)).match(`${home}state`);
  if (!state) return undefined;
  const { edition } = await state.json();
  const name = `${all}edition ${edition}`;
  // To open one that is gone would make an empty one.
  return (await caches.has(name)) ? caches.open(name) : undefined;
}
