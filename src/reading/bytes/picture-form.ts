/** What the first bytes of a picture say of it. Pure. */

/**
 * In: the bytes of a file. Out: the ending of its format and its size in pixels; undefined when it is none of the four that are
 * shown, or ends before it says its size.
 *
 * Formats: https://www.w3.org/TR/png-3/#11IHDR, https://www.w3.org/Graphics/GIF/spec-gif89a.txt (section 18),
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf (B.2.2), https://developers.google.com/speed/webp/docs/riff_container.
 */
export function pictureForm(bytes: Uint8Array): PictureForm | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pngForm(view) ?? gifForm(view) ?? webpForm(view) ?? jpegForm(view);
  } catch (error) {
    // It ends too early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function pngForm(view: DataView): PictureForm | undefined {
  if (view.getUint32(0) !== 0x89_50_4e_47 || letters(view, 12) !== 'IHDR') return undefined;
  return { ending: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gifForm(view: DataView): PictureForm | undefined {
  if (letters(view, 0) !== 'GIF8') return undefined;
  return { ending: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

function webpForm(view: DataView): PictureForm | undefined {
  if (letters(view, 0) !== 'RIFF' || letters(view, 8) !== 'WEBP') return undefined;
  const ending = 'webp';
  const kind = letters(view, 12);
  if (kind === 'VP8 ')
    return {
      ending,
      width: view.getUint16(26, true) & 0x3f_ff,
      height: view.getUint16(28, true) & 0x3f_ff,
    };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { ending, width: 1 + (bits & 0x3f_ff), height: 1 + ((bits >> 14) & 0x3f_ff) };
  }
  if (kind !== 'VP8X') return undefined;
  return { ending, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
}

/** Segment after segment, until the one that begins a frame. */
function jpegForm(view: DataView): PictureForm | undefined {
  if (view.getUint16(0) !== 0xff_d8) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    while (view.getUint16(at) === 0xff_ff) at += 1;
    const marker = view.getUint16(at);
    if (marker < 0xff_c0 || marker > 0xff_fe) return undefined;
    const isFrame = marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker);
    if (isFrame) return { ending: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
}

function letters(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)));
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00;
}

/** Format and size. */
export interface PictureForm {
  readonly ending: 'png' | 'gif' | 'webp' | 'jpg';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
