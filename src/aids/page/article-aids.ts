/** What helps to read an article and is never needed: notes that do not move the page, marks that tell their reason. Browser only. */
import { addAidStyles } from './aid-styles.ts';
import { explainMarks } from './explain-marks.ts';
import { stayAtNotes } from './stay-at-notes.ts';

/** Starts them; call once, when the page is there. */
export function startArticleAids(): void {
  addAidStyles();
  stayAtNotes();
  explainMarks();
}
