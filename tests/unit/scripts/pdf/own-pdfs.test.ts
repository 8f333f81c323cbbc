/** PDFs that are older than what the archive says now, and those that nobody may keep. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, it } from 'node:test';
import { finishPdf } from '../../../../scripts/pdf/finish-pdf.ts';
import { outdatedPdfs, ownPdfs, unpublishedPdfs } from '../../../../scripts/pdf/own-pdfs.ts';
import { pdfBytes } from '../../../../scripts/pdf/pdf-objects.ts';
import type { Article } from '../../../../src/archive/archive.ts';
import { siteName } from '../../../../src/site.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-pdfs-test-'));
after(() => rmSync(work, { recursive: true, force: true }));

const folder = join(work, 'pdf');
const site = join(work, 'site');
const articles = [
  article('kept'),
  article('corrected', { corrections: [{ date: '2026-11-25' }] }),
  article('withdrawn', { status: { state: 'withdrawn', date: '2026-11-25' } }),
  article('rewritten'),
];
for (const id of ['kept', 'corrected', 'withdrawn', 'rewritten', 'unknown']) {
  write(join(folder, `${id}.pdf`), { bytes: printed(id), time: 2000 });
  write(join(site, 'articles', id, 'index.html'), { bytes: '', time: id === 'rewritten' ? 3000 : 1000 });
}
write(join(folder, 'elsewhere.pdf'), { bytes: '%PDF-1.4 of somebody else', time: 2000 });
write(join(folder, 'copy of withdrawn.pdf'), { bytes: printed('withdrawn'), time: 2000 });

it('only those are the archive’s own that say so, under the names that it gave', () => {
  assert.deepEqual(
    ownPdfs(folder).map(({ name }) => name),
    ['corrected.pdf', 'kept.pdf', 'rewritten.pdf', 'unknown.pdf', 'withdrawn.pdf'],
  );
  assert.deepEqual(ownPdfs(join(work, 'nowhere')), []);
});

it('those of withdrawn articles and of articles that are not there are not published', () => {
  assert.deepEqual(unpublishedPdfs(folder, articles), ['unknown.pdf', 'withdrawn.pdf']);
});

it('a later correction, and a page that was written since, make one outdated', () => {
  assert.deepEqual(outdatedPdfs(folder, { articles, site }), [
    'corrected.pdf',
    'rewritten.pdf',
    'unknown.pdf',
    'withdrawn.pdf',
  ]);
});

function article(id: string, changed: object = {}): Article {
  const record = { added: '2026-11-20', corrections: [], capture: {}, status: { state: 'published' } };
  return { id, record: { ...record, ...changed } } as unknown as Article;
}

function printed(id: string): Uint8Array {
  const objects = new Map([
    [1, '1 0 obj\n<</Type /Catalog>>\nendobj\n'],
    [2, '2 0 obj\n<</Producer (Nobody)>>\nendobj\n'],
  ]);
  const pdf = pdfBytes({ header: '%PDF-1.4\n', objects, root: 1, info: 2 }, () => '0'.repeat(32));
  return finishPdf(
    { pdf, headings: [], words: '' },
    {
      title: 'A',
      authors: [],
      subject: 'B',
      keywords: [],
      language: 'en',
      address: `https://a.example/archive/articles/${id}/`,
      source: 'https://b.example/',
      rights: 'C',
      publisher: 'D',
      made: siteName,
      day: '2026-11-20',
    },
  );
}

function write(file: string, { bytes, time }: { bytes: string | Uint8Array; time: number }): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  utimesSync(file, time, time);
}
