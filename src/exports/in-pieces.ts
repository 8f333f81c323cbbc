/** Files that are sent, or written, while they are made. */

/**
 * In: the pieces of a file, and its headers. Out: the answer, which makes the pieces as they are asked for: a file of hundreds of megabytes is
 * never held.
 */
export function inPieces(pieces: Iterable<string>, headers: Record<string, string>): Response {
  const chunks = chunksOf(pieces);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  return new Response(body, { headers });
}

/** Pieces are often a line: one by one they would cost more to hand on than to make. */
function* chunksOf(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < least) continue;
    yield Buffer.from(waiting.join(''));
    waiting = [];
    length = 0;
  }
  yield Buffer.from(waiting.join(''));
}

/** In UTF-16 units. */
const least = 65_536;
