/** The script of an article's page: citing, keeping passages, and what helps to read. Browser only. */
import { startArticlePage } from '../../citation/page/article-page.ts';

const section = document.querySelector<HTMLElement>('#cite');
if (section)
  startArticlePage(section, {
    async keep(quotation, source) {
      const { keepPassage } = await import('./keep-passage.ts');
      return keepPassage(quotation, source);
    },
    isByKey: async () => (await import('./keep-key.ts')).isKeyOn(),
  });

void import('../../aids/page/article-aids.ts').then(({ startArticleAids }) => startArticleAids());
