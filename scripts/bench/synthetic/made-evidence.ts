/** What rests on the words of a made-up article: six claims, eight sources, two events, two voices. */
import { numberOf, type MadeArticle } from './made-article.ts';

const countries = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'];

/** In: an article. Out: its file in content/claims. */
export function claimsOf({ id, n, year, own, paragraphs }: MadeArticle): object {
  const claims = [0, 1, 2, 3, 4, 5].map((p) => ({
    id: `left-${p + 1}`,
    subject: 'ever-joined',
    what: 'Fighters who had left the country',
    from: [`places/${countries[(n + p) % 5] ?? ''}`],
    amount: { qualifier: 'up-to', value: numberOf(n, p) },
    unit: 'persons',
    asOf: { edtf: String(year), known: 'printed' },
    claimedBy: { kind: 'expert', who: [`people/${own[p < 3 ? 0 : 1]?.record.id ?? ''}`] },
    where: `p${p + 1}`,
    words: firstSentence(paragraphs[p]),
  }));
  return { article: id, claims };
}

/** In: an article. Out: its file in content/sources. */
export function sourcesOf({ id, n, year, own, paragraphs }: MadeArticle): object {
  const sources = [6, 7, 8, 9, 10, 11, 12, 13].map((p) => ({
    id: `wrote-${p + 1}`,
    form: 'in-text',
    where: `p${p + 1}`,
    words: firstSentence(paragraphs[p]),
    kind: 'news-report',
    outlet: n % 3 === 0 ? 'organisations/azattyk' : `organisations/${own[4]?.record.id ?? ''}`,
    dated: `${p} May ${year}`,
    date: { edtf: `${year}-05-${String(p).padStart(2, '0')}`, known: 'printed' },
  }));
  return { article: id, sources };
}

/** In: an article. Out: its two events, by the name of the file. */
export function eventsOf({ id, year, own, paragraphs }: MadeArticle): [string, object][] {
  return [13, 14].map((p) => {
    const words = (paragraphs[p] ?? '').split('. ').find((one) => one.startsWith('In ')) ?? '';
    const place = own[p - 11];
    const event = {
      what: `The bazaar of ${place?.printed ?? ''} was closed.`,
      date: { edtf: String(year - (p - 12)), known: 'printed' },
      tellings: [{ article: id, where: `p${p + 1}`, words: `${words}.`, dated: `In ${year - (p - 12)}` }],
      about: [`places/${place?.record.id ?? ''}`],
    };
    return [`${id}-${p + 1}`, event];
  });
}

/** In: an article. Out: its two voices in a question. */
export function voicesOf({ id, own, paragraphs }: MadeArticle): object[] {
  return [0, 1].map((p) => ({
    article: id,
    stance: p === 0 ? 'holds' : 'qualifies',
    saidBy: { kind: 'expert', who: [`people/${own[0]?.record.id ?? ''}`] },
    where: `p${p + 1}`,
    words: firstSentence(paragraphs[p]),
  }));
}

function firstSentence(paragraph: string | undefined): string {
  return /^.*?\.(?= )/.exec(paragraph ?? '')?.[0] ?? '';
}
