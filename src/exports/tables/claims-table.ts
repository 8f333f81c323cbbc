/** The quantities that the articles state. */
import { figuresOf } from '../../views/figures/figures.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { claimData } from '../claims-json.ts';
import { number, several, toArticle, toPassage, words, yesNo, type Table } from './table.ts';

/** A row a claim, in the order of the page of figures. */
export const claimsTable: Table = {
  name: 'claims',
  title: 'Claims',
  what: 'A quantity that an article states, with the words it rests on, in the order of the page of figures. Only claims whose subject, includes and kind of sayer agree can be compared.',
  key: ['id'],
  links: [toArticle(), toPassage()],
  fields: [
    words('id', 'ARTICLE.CLAIM.', { always: true }),
    yesNo('compared', 'Whether the page of figures sets it side by side with others.', { always: true }),
    words('subject', 'What is counted, as a term of ours.', { always: true }),
    words('what', 'What exactly is counted, in our words.', { always: true }),
    several('from', 'Places that the people counted come from.'),
    several('in', 'Places in which they were counted.'),
    words('qualifier', 'exact, about, more-than, at-least, at-most, up-to, range, in-words, unknown.', {
      always: true,
    }),
    number('value', 'The number, in the unit of the row; none for a range and for a quantity in words.'),
    number('of', 'For a share: of how many.'),
    words('lower', 'The lower end of a range: a number, or the words for it.'),
    words('upper', 'The upper end.'),
    words('unit', 'Of the numbers: persons, percent, years …', { always: true }),
    words('amount_in_words', 'The quantity as the page words it.', { always: true }),
    several('includes', 'dead, returned, families: who is counted in.'),
    words('as_of', 'When it was so: EDTF.'),
    words('as_of_known', 'printed or inferred.'),
    words('since', 'From when it is counted: EDTF.'),
    words('claimed_by', 'Who says it, in words.', { always: true }),
    words('claimed_by_kind', 'official, expert, witness, party, unofficial, author, not-stated.', {
      always: true,
    }),
    several('reported_through', 'Those who passed it on.'),
    words('article', 'The article’s id.', { always: true }),
    words('article_label', 'Author or publication, and year.', { always: true }),
    words('passage', 'The anchor of the passage.', { always: true }),
    words('words', 'The words that it rests on.', { always: true }),
    words('note', 'Ours.'),
    words('passage_address', 'The passage on its page.', { always: true }),
    words('address', 'The claim’s own.', { always: true }),
  ],
  rows: (archive) => claimData(figuresOf(archive, passageLinks(archive))).map((claim) => ({ ...claim })),
};
