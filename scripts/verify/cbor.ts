/** Reads CBOR, the form in which Pagefind writes its index. */

/**
 * The kinds that Pagefind 1.6.0 writes: whole numbers, strings, arrays, and nothing. Standard: RFC 8949.
 * In: bytes. Out: the first value in them. @throws RangeError when they end too early or hold another kind.
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function number(size: number): number {
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    return size === 4 ? view.getUint32(at - 4) : Number(view.getBigUint64(at - 8));
  }

  function value(): Cbor {
    const first = number(1);
    const [kind, short] = [first >> 5, first & 31];
    if (first === 0xf6) return null;
    if (short > 27 || kind === 2 || kind > 4)
      throw new RangeError(`At byte ${at - 1} stands no value that is known.`);
    const length = short < 24 ? short : number(2 ** (short - 24));
    if (kind === 0) return length;
    if (kind === 1) return -1 - length;
    if (kind === 4) return Array.from({ length }, value);
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  }

  return value();
}

/** A value. */
export type Cbor = number | string | null | Cbor[];
