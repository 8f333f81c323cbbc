/** A blank page of the browser in which pictures are made small, laid side by side and compared: no further package is needed for it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/**
 * Opens it. In: a browser; it is closed with that.
 *
 * `sheet` takes pictures (PNG) and a PDF, and gives one WebP: all at a fifth of their size, side by side, then the first four pages of
 * the PDF; with the width of each in it, and how many pages there are. `compare` takes two sheets and those widths, and gives of each
 * picture how many of its points differ to the eye.
 */
export async function openDarkroom(browser: Browser): Promise<Darkroom> {
  const page = await browser.newPage();
  await page.route(`${origin}**`, async (route) => {
    const isProgram = route.request().url().endsWith('.mjs');
    await route.fulfill(
      isProgram
        ? { contentType: 'text/javascript', body: await readFile(pdfReader, 'utf8') }
        : { contentType: 'text/html', body: '<!doctype html><title>Darkroom</title>' },
    );
  });
  await page.goto(origin);
  return {
    async sheet(pictures, pdf) {
      const made = await page.evaluate(makeSheet, {
        pictures: pictures.map((picture) => picture.toString('base64')),
        pdf: pdf.toString('base64'),
        reader: `${origin}pdf.mjs`,
      });
      return { ...made, webp: Buffer.from(made.webp, 'base64') };
    },
    compare: (kept, fresh, widths) => compare(page, [kept, fresh], widths),
  };
}

/** Nobody is asked: all that is asked of this host is answered above. */
const origin = 'http://darkroom.invalid/';
const pdfReader = fileURLToPath(import.meta.resolve('unpdf/pdfjs'));

/** Runs in the page. */
async function makeSheet({ pictures, pdf, reader }: SheetParts): Promise<MadeSheet> {
  const fifth = 1 / 5;
  const bytes = (base64: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const parts: OffscreenCanvas[] = [];
  for (const picture of pictures) {
    const whole = await createImageBitmap(new Blob([bytes(picture)]));
    const part = new OffscreenCanvas(Math.round(whole.width * fifth), Math.round(whole.height * fifth));
    const drawn = part.getContext('2d');
    if (drawn) drawn.imageSmoothingQuality = 'high';
    drawn?.drawImage(whole, 0, 0, part.width, part.height);
    parts.push(part);
  }
  const { getDocument } = (await import(reader)) as typeof import('unpdf/pdfjs');
  const paper = await getDocument({ data: bytes(pdf) }).promise;
  for (let number = 1; number <= Math.min(paper.numPages, 4); number++) {
    const leaf = await paper.getPage(number);
    // A PDF counts in points, of which 72 are an inch and 96 pixels.
    const viewport = leaf.getViewport({ scale: (fifth * 96) / 72 });
    const part = document.createElement('canvas');
    part.width = Math.round(viewport.width);
    part.height = Math.round(viewport.height);
    await leaf.render({ canvas: part, viewport }).promise;
    const copy = new OffscreenCanvas(part.width, part.height);
    copy.getContext('2d')?.drawImage(part, 0, 0);
    parts.push(copy);
  }
  const widths = parts.map(({ width }) => width);
  const sheet = new OffscreenCanvas(
    widths.reduce((sum, width) => sum + width, 0),
    Math.max(...parts.map(({ height }) => height)),
  );
  let left = 0;
  for (const part of parts) {
    sheet.getContext('2d')?.drawImage(part, left, 0);
    left += part.width;
  }
  const blob = await sheet.convertToBlob({ type: 'image/webp', quality: 0.4 });
  let text = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
  return { webp: btoa(text), widths, pages: paper.numPages };
}

function compare(
  page: Page,
  sheets: readonly [Buffer, Buffer],
  widths: readonly number[],
): Promise<number[]> {
  return page.evaluate(
    async ({ both, parts }) => {
      const points: ImageData[] = [];
      for (const sheet of both) {
        const picture = await createImageBitmap(
          new Blob([Uint8Array.from(atob(sheet), (one) => one.charCodeAt(0))]),
        );
        const drawn = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        drawn?.drawImage(picture, 0, 0);
        if (drawn) points.push(drawn.getImageData(0, 0, picture.width, picture.height));
      }
      const [kept, fresh] = points;
      if (!kept || !fresh) throw new Error('A sheet cannot be drawn.');
      const isOther = (x: number, y: number): boolean => {
        if (x >= kept.width || y >= kept.height || x >= fresh.width || y >= fresh.height) return true;
        const [before, now] = [(y * kept.width + x) * 4, (y * fresh.width + x) * 4];
        for (let channel = 0; channel < 4; channel++)
          if (Math.abs((kept.data[before + channel] ?? 0) - (fresh.data[now + channel] ?? 0)) > 40)
            return true;
        return false;
      };
      let left = 0;
      return parts.map((width) => {
        let differing = 0;
        for (let x = left; x < left + width; x++)
          for (let y = 0; y < Math.max(kept.height, fresh.height); y++) if (isOther(x, y)) differing += 1;
        left += width;
        return differing;
      });
    },
    { both: sheets.map((sheet) => sheet.toString('base64')), parts: widths },
  );
}

interface SheetParts {
  readonly pictures: readonly string[];
  readonly pdf: string;
  readonly reader: string;
}

interface MadeSheet {
  readonly webp: string;
  readonly widths: number[];
  readonly pages: number;
}

/** What pictures are made small and compared with. */
export interface Darkroom {
  sheet(pictures: readonly Buffer[], pdf: Buffer): Promise<Sheet>;
  compare(kept: Buffer, fresh: Buffer, widths: readonly number[]): Promise<number[]>;
}

/** All pictures of a template. */
export interface Sheet {
  readonly webp: Buffer;
  /** Of each picture in it, in its points. */
  readonly widths: readonly number[];
  /** How many pages it has on paper. */
  readonly pages: number;
}
