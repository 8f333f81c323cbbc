/** What the fields of the files of names mean. */

/** A field, and its meaning. */
export type Field = readonly [field: string, meaning: string];

/** The fields of /data/mentions.json. */
export const mentionFields: readonly Field[] = [
  ['article', 'The article’s id; its page is /articles/ID/.'],
  [
    'at',
    'The part: title, byline, a paragraph such as p4, or an endnote such as n12. The last two are also its address on the page: #p4.',
  ],
  ['start, end', 'Where the words stand in the text of that part.'],
  ['surface', 'The words as printed.'],
  [
    'record',
    'Whom or what they mean, as folder and id: people/kadyr-malikov. The page of it is /people/kadyr-malikov/.',
  ],
  [
    'level',
    'nested: within a longer name or in the title of another work, such as “Kazakhstan” in the name of an institute. top: all others.',
  ],
];

/** The fields of /data/names.json. */
export const nameFields: readonly Field[] = [
  ['record, id, url', 'The record as mentions name it, its id alone, and the address of its page.'],
  ['name, sort', 'The name that the archive prefers, and the same as an index sorts it.'],
  ['mentions', 'How many mentions there are, nested ones included.'],
  ['kind', 'For places and organisations: what it is.'],
  ['description', 'Who or what it is, in one sentence of ours.'],
  ['identity', 'What is uncertain about whom the printed words mean.'],
  [
    'printed',
    'The spellings that the articles print: text; form (name, demonym, acronym, short or typo); language where it is not English (BCP 47); and the rules by which the texts are searched: alone, only, notAfter, notBefore.',
  ],
  [
    'further',
    'Spellings that stand in no article and that a reader might type: text, language, kind, and sharedWith where other records rightly have the same.',
  ],
  ['coordinates', 'For places: latitude and longitude of a point inside, in degrees (WGS 84).'],
  ['parents', 'For places: the places in which it lies, the nearest first.'],
  ['place, partOf', 'For organisations: the place where it works, and what it is part of.'],
  ['citedAsSource', 'True for what the articles cite as a source.'],
  [
    'private',
    'For people: true when not a public figure. Then nothing is added to the printed forms: no description, no identity.',
  ],
  [
    'wikidata, geonames, viaf',
    'The Wikidata item, the number of GeoNames (of places), that of VIAF, each where it is certain.',
  ],
];

/** The fields of an article in /data/texts.json. */
export const textFields: readonly Field[] = [
  ['id, url', 'The article’s id, and the address of its page.'],
  ['label, title', 'Author or publication with the year, and the title as printed.'],
  [
    'citation, passageCitation',
    'How to cite it, in HTML: a note in the style of the Chicago Manual; and the same of a passage, whose number goes where {¶} stands.',
  ],
  ['passages', 'Title, paragraphs and endnotes, in this order.'],
  [
    'passages[].anchor',
    'The paragraph or endnote: p4, n12. It is its address on the page: #p4. The title has none.',
  ],
  ['passages[].label', 'What a reader sees beside it.'],
  ['passages[].text', 'The printed words, without paragraph numbers, note markers and editorial marks.'],
];
