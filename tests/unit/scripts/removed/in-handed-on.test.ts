/** Words that were taken away are found in the PDFs and releases that lie in the project. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { pdfBytes } from '../../../../scripts/pdf/pdf-objects.ts';
import { writeZip } from '../../../../scripts/release/zip.ts';
import { inPdfs, inReleases } from '../../../../scripts/removed/in-handed-on.ts';

const folder = mkdtempSync(join(tmpdir(), 'steppe-handed-on-test-'));
after(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'a.pdf'), printed('They told of Kamil', 'Abdulin of Osh.'));
writeFileSync(join(folder, 'b.pdf'), printed('They told of', 'somebody.'));
writeFileSync(join(folder, 'c.pdf'), 'Half');
const files = [{ path: 'data/site/people/x/index.html', text: '<h1>Kamil <b>Abdulin</b>' }];
writeZip(join(folder, 'a.zip'), { name: 'a', files, day: '2026-12-01' });

it('in a PDF, across its lines; one that cannot be read is told', async () => {
  assert.deepEqual(await inPdfs(folder, 'Kamil Abdulin'), { holding: ['a.pdf'], unread: ['c.pdf'] });
  assert.deepEqual((await inPdfs(folder, 'Kamil of Osh')).holding, []);
  assert.deepEqual(await inPdfs(join(folder, 'nowhere'), 'Kamil'), { holding: [], unread: [] });
});

it('in any file of a release', () => {
  assert.deepEqual(inReleases(folder, 'kamil abdulin'), { holding: ['a.zip'], unread: [] });
  assert.deepEqual(inReleases(folder, 'Abdulin Kamil').holding, []);
});

/** A page of two lines. */
function printed(first: string, second: string): Uint8Array {
  const content = `BT /F1 12 Tf 72 700 Td (${first}) Tj 0 -20 Td (${second}) Tj ET`;
  const page = '/Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R';
  const texts = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    `<<${page} /Resources <</Font <</F1 5 0 R>>>>>>`,
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    '<</Title (A)>>',
  ];
  const objects = new Map(
    texts.map((text, index) => [index + 1, `${index + 1} 0 obj\n${text}\nendobj\n`] as const),
  );
  return pdfBytes({ header: '%PDF-1.4\n', objects, root: 1, info: 6 }, () => '0'.repeat(32));
}
