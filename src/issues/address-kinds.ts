/** The kinds of issue between what stands here and the addresses that were published. */
import { kind } from './wording.ts';

/** By name: the rule, an example of it broken, what is so, what to do. */
export const addressIssueKinds = {
  AddressLost: kind<{ address: string; record: string | undefined; elsewhere?: string | undefined }>({
    about:
      'An address that was published stays. Others have cited it, and they cannot be asked to correct their books.',
    example: 'record-address-lost',
    says: ({ address, elsewhere }) =>
      `The address ${address} was published and is now gone${elsewhere === undefined ? '' : `; ${elsewhere} has its id`}.`,
    todo: ({ record, elsewhere }) =>
      elsewhere !== undefined
        ? 'Move that file back to the folder that it was in, and restore what it held.'
        : record === undefined
          ? 'Bring the file back. To take an article away, set its status to withdrawn; its page stays and says so.'
          : record.startsWith('people/~')
            ? 'A private person was taken away: bring the entry back in content/moved.yaml.'
            : `Bring the file back, then retire, rename or merge the record: npm run record -- retire ${record}. If it went before, bring its entry in content/moved.yaml back. If nobody has seen the address yet: npm run permalinks -- --undo ${record}`,
  }),
  EntryLost: kind<{ entry: string; address: string; file: string }>({
    about:
      'A claim and a citation have an address of their own, which others have cited. One that goes leaves a notice at its place in the list.',
    example: 'claim-lost',
    says: ({ address, file }) => `The address ${address} was published, and ${file} no longer has its entry.`,
    todo: ({ entry }) =>
      `Bring the entry back, or write in content/moved.yaml that it went: from: ${entry}, how: retired, and the date; if it has another id now, how: renamed, and to: [${entry.replace(/\..*$/, '.NEW-ID')}]. If nobody has seen the address yet: npm run permalinks -- --undo ${entry}`,
  }),
  EntriesLost: kind<{ file: string; first: string; address: string; entries: number }>({
    about:
      'Each claim and citation in a file of them has an address of its own, which others have cited. The file stays as long as any of them does.',
    example: 'claims-lost-with-their-file',
    says: ({ address, file, entries }) =>
      `The file ${file} is gone, and with it ${entries === 1 ? `the address ${address}, which was` : `${entries} addresses, such as ${address}, which were`} published.`,
    todo: ({ first }) =>
      `Bring the file back. What is to go of it is written in content/moved.yaml: from: ${first}, how: retired, and the date. If nobody has seen its addresses yet: npm run permalinks -- --undo ${first.replace(/\..*$/, '')}`,
  }),
  MovedStands: kind<{ from: string; file: string }>({
    about:
      'An address leads to one thing. While a record is there, its address shows it, and a notice that it went would be untrue.',
    example: 'moved-record-stands',
    says: ({ from, file }) => `${from} is said to have gone, and ${file} is there.`,
    todo: () =>
      'Take the entry away if the record is to stay. A new record needs another id: no address is used again.',
  }),
  MovedNowhere: kind<{ from: string; to: string; further: string | undefined }>({
    about: 'Who follows an old address is led to a record that is there, in one step.',
    example: 'moved-to-nothing',
    says: ({ from, to }) => `${from} is said to have gone to ${to}, which is not there.`,
    todo: ({ further }) =>
      further
        ? `That one went as well. Write where to: ${further}.`
        : 'Name the record that stands for it now, or write "how: retired" without "to".',
  }),
  MovedUnlocked: kind<{ from: string }>({
    about: 'A notice of where a record went is for readers who have its address: one that was published.',
    example: 'moved-never-published',
    says: ({ from }) => `${from} is said to have gone, and the lock knows no such address.`,
    todo: () => 'Look for a slip in it, or take the entry away.',
  }),
  ChangeUnfinished: kind<object>({
    about:
      'A change of records touches several files, and they fit one another only when all of them are changed.',
    example: 'change-of-records-unfinished',
    says: () => 'A change of records was interrupted, and some of its files are not changed yet.',
    todo: () => 'Finish it: npm run record -- finish',
  }),
  LockNamesRemoved: kind<object>({
    about:
      'Of a private person who was taken away no name is left, in the lock neither: a digest of the address stands for it.',
    example: 'lock-names-a-removed-person',
    says: () => 'The lock still names a person who was taken away.',
    todo: () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  }),
  AddressNew: kind<{ address: string; more?: number }>({
    about:
      'Every address stands in the lock before it is published, so that its loss would be noticed from then on.',
    example: 'record-address-new',
    says: ({ address, more = 0 }) =>
      more === 0
        ? `The address ${address} is not in the lock yet.`
        : `The address ${address} and ${more} ${more === 1 ? 'other' : 'others'} of this file are not in the lock yet.`,
    todo: () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  }),
  AnchorLost: kind<{ anchor: string }>({
    about:
      'Each published paragraph and endnote has an anchor that stays. If its text must go, a correction says so, and a notice stands in its place.',
    example: 'paragraph-lost',
    says: ({ anchor }) => `The anchor #${anchor} was published and has no text now.`,
    todo: ({ anchor }) =>
      `Bring its words back. If they must go, add a correction with "removed: [${anchor}]", then run npm run permalinks.`,
  }),
  AnchorChanged: kind<{ anchor: string }>({
    about:
      'Who cited a paragraph must find the words that were cited. If they have to change, a correction tells readers.',
    example: 'paragraph-changed',
    says: ({ anchor }) => `The words of #${anchor} are not those that were published under it.`,
    todo: ({ anchor }) =>
      `Restore them. If they are as they were, the lock was changed: restore that. If the change is meant, add a correction with "anchors: [${anchor}]", then run npm run permalinks.`,
  }),
  AnchorMoved: kind<{ anchor: string }>({
    about:
      'Paragraphs and endnotes keep their order and their numbers. Another order is that of another capture, or the lock was changed by hand.',
    example: 'lock-anchors-exchanged',
    says: ({ anchor }) => `#${anchor} stands at another place among the texts than in the lock.`,
    todo: ({ anchor }) =>
      `If two fingerprints in the lock have changed places, restore it from version control. If the capture has this order, add a correction with "anchors: [${anchor}]", then run npm run permalinks.`,
  }),
  AnchorNew: kind<{ anchor: string }>({
    about:
      'A new paragraph or endnote gets its anchor once, in the lock, before it is published. A person looks at what was given, since it cannot be taken back.',
    example: 'paragraph-divided',
    says: ({ anchor }) => `This text becomes #${anchor}, which is not in the lock yet.`,
    todo: () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  }),
  LockBehind: kind<{ anchor: string }>({
    about:
      'The lock counts the corrections of each article, so that none can be taken away later. A new one has to be entered.',
    example: 'correction-of-the-record-alone',
    says: ({ anchor }) =>
      `A correction${anchor === '' ? '' : ` of #${anchor}`} is written, and the lock does not have it yet.`,
    todo: () => 'Run npm run permalinks, look at what it prints, and commit the lock.',
  }),
  CorrectionLost: kind<{ anchor: string }>({
    about:
      'The list of corrections is a part of the record and only grows. What readers were told once is not withdrawn in silence.',
    example: 'correction-taken-away',
    says: ({ anchor }) =>
      anchor === ''
        ? 'There are fewer corrections here than were published: an entry of the change log is gone.'
        : `#${anchor} was removed, and the correction that said so is gone, so its notice has no reason.`,
    todo: () =>
      'Bring the entry back from version control; what it says may be worded better, but not taken away. If there never was one, the lock was changed: restore that.',
  }),
  RemovedStands: kind<{ anchor: string }>({
    about:
      'A correction that says that a passage was removed must be true. Otherwise the page would deny words that it shows.',
    example: 'correction-removes-what-stands',
    says: ({ anchor }) =>
      `This correction says that ${anchor} was removed, and its words still stand in the text.`,
    todo: () => 'Take the words away, or name it under "anchors" if they were only changed.',
  }),
  AnchorUnknown: kind<{ field: string; anchor: string }>({
    about:
      'Where front matter names a passage, the text has it. A reason or a declaration that points nowhere proves nothing.',
    example: 'evidence-is-no-paragraph',
    says: ({ field, anchor }) => `"${field}" names ${anchor}, but the text has no such passage.`,
    todo: () =>
      'Paragraphs are p1, p2 …, items of lists and rows of tables p7.1, p7.2 …, headings s1, s2 …, endnotes n1, n2 …; npm run permalinks lists them.',
  }),
  LockMissing: kind<object>({
    about:
      'The lock is the memory of all published addresses. Made anew it would forget retired numbers, and they would be given again.',
    example: 'lock-missing',
    says: () => 'There is no lock of addresses, and articles are here.',
    todo: () =>
      'Restore it from version control or from a copy. If nothing here has ever been published: npm run permalinks -- --first',
  }),
  LockLost: kind<{ address: string; loss: string; release: string }>({
    about:
      'What was released is in the books of others. The lock of today has all that the lock of the last release had.',
    arises:
      'An address or an anchor was cut out of the lock by hand, two fingerprints changed places, or two branches were joined and one side’s lines were lost; version control has the lock of the last tag.',
    says: ({ address, loss, release }) => `Of ${address}, the lock ${loss}; that of ${release} is another.`,
    todo: () =>
      'See all of it: npm run permalinks -- --compare. Then restore the lines from version control.',
  }),
  LockUnreadable: kind<{ reason: string }>({
    about:
      'The lock is the memory of all published addresses. If it cannot be read, nothing shows that none is lost.',
    example: 'lock-is-not-json',
    says: ({ reason }) => `The lock of addresses cannot be read: ${reason}.`,
    todo: () => 'Restore it from version control; it is written by npm run permalinks only.',
  }),
};
