/** Pictures as they are drawn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { drawPicture } from '../../../../src/exports/pictures/draw-picture.ts';
import { widthOfText } from '../../../../src/exports/pictures/letter-widths.ts';
import { previewPicture, previewSize } from '../../../../src/exports/pictures/preview-picture.ts';
import { articleFrontMatter } from '../../citation/gold.ts';

const picture = previewPicture({ record: articleFrontMatter('ai-2014-isil') }, widthOfText);

test('a picture is a PNG of the size that networks ask for, and small', () => {
  const png = Buffer.from(drawPicture(picture));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [previewSize.width, previewSize.height]);
  assert.ok(png.length < 25_000, `${png.length} bytes`);
});

test('the same picture gives the same bytes', () => {
  assert.deepEqual(drawPicture(picture), drawPicture(picture));
});

test('letters are drawn where the line has them, and nowhere else', () => {
  const line = { family: 'serif', size: 20, x: 10, y: 30, colour: '#000000', words: 'Il' } as const;
  const drawn = { width: 60, height: 40, ground: '#ffffff', boxes: [], lines: [line] };
  const png = Buffer.from(drawPicture(drawn));
  const at = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(at));
  const columns = new Set<number>();
  for (let y = 0; y < 40; y += 1)
    for (let x = 0; x < 60; x += 1) if ((rows[y * 61 + 1 + x] ?? 0) > 24) columns.add(x);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  assert.ok(first >= 10 && first <= 12, `first column ${first}`);
  const end = 10 + widthOfText('Il', line);
  assert.ok(last <= end && last >= end - 3, `last column ${last} of ${end}`);
});

test('letters that stand under one another are drawn together', () => {
  const width = (text: string): number => widthOfText(text, { family: 'serif', size: 100 });
  assert.ok(width('AV') < width('A') + width('V') - 5);
  assert.equal(width('Ä'), width('A'));
});

test('a letter that no font has takes no room, and is not drawn', () => {
  const line = { family: 'serif', size: 20, x: 10, y: 30, colour: '#000000' } as const;
  const of = (words: string) =>
    drawPicture({ width: 90, height: 40, ground: '#ffffff', boxes: [], lines: [{ ...line, words }] });
  assert.deepEqual(of('a中b'), of('ab'));
});

test('both families are there, Cyrillic too', () => {
  const width = (text: string, family: 'serif' | 'sans'): number => widthOfText(text, { family, size: 50 });
  assert.notEqual(width('Steppe', 'serif'), width('Steppe', 'sans'));
  assert.ok(width('Қырғызстан', 'serif') > 200);
});
