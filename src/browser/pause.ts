/** Long work in pieces. Browser only. */

/** Out: fulfilled when the browser has had its turn: keys and clicks are answered, what has changed is painted. */
export function pause(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in globalThis.scheduler) return globalThis.scheduler.yield();
  return new Promise((done) => {
    // No timer: those wait four milliseconds each, once there are some in a row, and a second in a window that nobody sees.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
