/** Pictures as they are drawn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPicture, widthOfText } from '../../../../src/exports/pictures/draw-picture.ts';
import {
  previewFonts,
  previewPicture,
  previewSize,
} from '../../../../src/exports/pictures/preview-picture.ts';
import { articleFrontMatter } from '../../citation/gold.ts';

const svg = previewPicture({ record: articleFrontMatter('ai-2014-isil') }, widthOfText);

test('a picture is a PNG of the size that networks ask for, and small', () => {
  const png = Buffer.from(drawPicture(svg));
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [previewSize.width, previewSize.height]);
  assert.ok(png.length < 25_000, `${png.length} bytes`);
});

test('the same drawing gives the same bytes', () => {
  assert.deepEqual(drawPicture(svg), drawPicture(svg));
});

test('both families are there, Cyrillic too', () => {
  const width = (text: string, family: string): number => widthOfText(text, { family, size: 50 });
  assert.notEqual(width('Steppe', previewFonts.serif), width('Steppe', previewFonts.sans));
  assert.ok(width('Қырғызстан', previewFonts.serif) > 200);
});
