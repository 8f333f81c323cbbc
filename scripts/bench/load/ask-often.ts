/** Asks one address again and again, over connections that stay open. */
import { connect } from 'node:net';

/**
 * Each connection asks when the last answer has come whole. In: where and what to ask; how often, over how many connections, and for how
 * many seconds at most. Out: how long each answer took, in milliseconds, and the answers that were no 200 or broke off.
 */
export async function askOften({ port, path, headers, times, connections, seconds }: Load): Promise<Asked> {
  const request = `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${headers}\r\n`;
  const took: number[] = [];
  let left = times;
  let errors = 0;
  let bytes = 0;
  const end = performance.now() + seconds * 1000;

  function ask(): Promise<void> {
    return new Promise((done) => {
      const socket = connect({ port, host: '127.0.0.1' });
      let begun = 0;
      let missing = 0;
      let head = '';
      function next(): void {
        if (left <= 0 || performance.now() > end) {
          socket.end();
          done();
          return;
        }
        left -= 1;
        begun = performance.now();
        head = '';
        missing = -1;
        socket.write(request);
      }
      socket.setNoDelay(true).once('connect', next);
      socket.on('data', (part) => {
        bytes += part.length;
        if (missing < 0) {
          head += part.toString('latin1');
          const body = head.indexOf('\r\n\r\n');
          if (body < 0) return;
          if (!head.startsWith('HTTP/1.1 200')) errors += 1;
          const isInChunks = /\r\ntransfer-encoding: chunked/i.test(head);
          const told = /\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 'NaN';
          const length = isInChunks ? Infinity : Number(told);
          missing = length - (head.length - body - 4);
        } else missing -= part.length;
        if (Number.isNaN(missing)) throw new RangeError(`The answer to ${path} does not tell its length.`);
        // An answer in chunks is over with an empty one.
        if (missing === Infinity && part.subarray(-5).toString() === '0\r\n\r\n') missing = 0;
        if (missing > 0) return;
        took.push(performance.now() - begun);
        next();
      });
      socket.once('error', () => {
        errors += 1;
        done();
      });
    });
  }

  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, ask));
  return { took: took.toSorted((a, b) => a - b), errors, bytes, seconds: (performance.now() - start) / 1000 };
}

interface Load {
  readonly port: number;
  readonly path: string;
  /** Further lines of the request, each with its end. */
  readonly headers: string;
  readonly times: number;
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. */
export interface Asked {
  /** Milliseconds, shortest first. */
  readonly took: readonly number[];
  readonly errors: number;
  readonly bytes: number;
  readonly seconds: number;
}
