/** One fault, told once: what follows from another is not told as a fault of its own. */
import type { IssueKind } from '../issues/catalogue.ts';
import type { Issue } from '../issues/issue.ts';
import { passageForm } from '../records/forms/anchor.ts';

/**
 * In: every issue. Out: those that would still be there if the others were settled, as far as that can be told: with another's
 * capture a text departs from it, a copy of a file has its id, its address and its capture, what quotes a lost paragraph finds
 * nothing.
 */
export function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const told = collect(issues);
  return issues.filter((one) => !follows(one, told));
}

function follows({ kind, file, line, message }: Issue, told: Told): boolean {
  const { counts, kindsOf, at } = told;
  // The capture that a misspelt name, or an article that is gone, left behind.
  if (kind === 'CaptureUnused') return (counts.get(kind) ?? 0) <= told.strayCaptures;
  // The file is there, under a name that is told.
  if (kind === 'AddressLost' && told.misnamed.has(addressIn(message))) return true;
  // What lies in another folder than before is not to be locked there.
  if (kind === 'AddressNew' && told.movedTo.has(file)) return true;
  if (kind === 'MentionConflict') return told.shared.has(/“([^”]+)” may mean/.exec(message)?.[1] ?? '');

  if (kind === 'EntriesLost') {
    const folder = file.slice(0, file.lastIndexOf('/'));
    if (kindsOf.get(folder)?.has('FolderGone') || told.misnamed.has(file.replace(/^content\/|\.yaml$/g, '')))
      return true;
  }
  if (kind === 'UnknownCitation') {
    const sources = /in (content\/\S+\.yaml)\./.exec(message)?.[1] ?? '';
    if (kindsOf.get(sources)?.has('EntriesLost')) return true;
  }
  if (ofMentions.has(kind) && counts.has('AddressLost')) return true;
  if (
    gone.some(
      ({ folders, kinds }) =>
        kinds.includes(kind) && folders.some((one) => kindsOf.get(one)?.has('FolderGone')),
    )
  )
    return true;
  if (
    inFile.some(
      ({ cause, kinds, files = /^/ }) =>
        kinds.includes(kind) && files.test(file) && kindsOf.get(file)?.has(cause),
    )
  )
    return true;
  if (inLine.some(({ cause, kinds }) => kinds.includes(kind) && at.has(`${cause} ${file}:${line}`)))
    return true;
  // What was exchanged is quoted under the other's number.
  if (
    ofQuotations.has(kind) &&
    told.exchanged.some((id) => message.includes(` ${id},`) || file.endsWith(`/${id}.yaml`))
  )
    return true;
  const subject = subjectOf(kind, message);
  return subject !== undefined && told.lost.has(subject);
}

/** What of an address or a passage is missed; it is also what its loss is told of. */
function subjectOf(kind: IssueKind, message: string): string | undefined {
  switch (kind) {
    case 'UnknownRecord':
      return /^"([^"]+)"/.exec(message)?.[1];
    case 'UnknownArticle':
      return `articles/${/"([^"]+)"/.exec(message)?.[1] ?? ''}`;
    case 'UnknownCitation':
      return /"([^"]+)" in content\/(\S+)\.yaml\./.exec(message)?.slice(1).reverse().join('.');
    case 'UnknownPassage':
    case 'WordsNotInPassage':
    case 'PartNotInWords':
      return new RegExp(`(?:article|in) (\\S+?),? (?:has no )?(${passageForm})(?:\\.(?!\\d)| was taken)`)
        .exec(message)
        ?.slice(1)
        .join(' ');
    default:
      return undefined;
  }
}

/** `/people/x/` as `people/x`, and an event's `/timeline/#x` as `events/x`. */
function addressIn(message: string): string {
  const [, event, page = ''] = /\/(?:timeline\/#(\S+)|(\S+?)\/) was/.exec(message) ?? [];
  return event === undefined ? page : `events/${event}`;
}

/** The address that a file would have, were it named as it should be. */
function meantAddress({ kind, file, message }: Issue): string | undefined {
  const [, folder = '', name = ''] = /^content\/([^/]+)\/([^/]+)$/.exec(file) ?? [];
  switch (kind) {
    case 'IdIsNotFileName':
      return `${folder}/${/The id is "([^"]+)"/.exec(message)?.[1] ?? ''}`;
    case 'UnknownFile':
    case 'UnfitName':
      return `${folder}/${name
        .toLowerCase()
        .replace(/\..*$/, '')
        .replace(/[^a-z0-9]+/g, '-')}`;
    default:
      return undefined;
  }
}

function collect(issues: readonly Issue[]): Told {
  const counts = new Map<IssueKind, number>();
  const kindsOf = new Map<string, Set<IssueKind>>();
  const at = new Set<string>();
  const lost = new Set<string>();
  const exchanged: string[] = [];
  const misnamed = new Set<string>();
  const movedTo = new Set<string>();
  const shared = new Set<string>();
  let lostArticles = 0;
  for (const one of issues) {
    const { kind, file, line, message } = one;
    const meant = meantAddress(one);
    if (meant !== undefined) misnamed.add(meant);
    if (kind === 'SpellingShared') shared.add(/^“([^”]+)”/.exec(message)?.[1] ?? '');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kinds = kindsOf.get(file) ?? new Set();
    kindsOf.set(file, kinds.add(kind));
    at.add(`${kind} ${file}:${line}`);
    if (kind === 'AddressLost') {
      const address = addressIn(message);
      lost.add(address);
      if (address.startsWith('articles/')) lostArticles += 1;
    }
    if (kind === 'EntryLost') lost.add(/\/(sources\/)#(\S+) was/.exec(message)?.slice(1).join('') ?? '');
    if (kind === 'AddressLost') movedTo.add(/; (content\/\S+) has its id/.exec(message)?.[1] ?? '');
    if (kind === 'AnchorMoved') exchanged.push(file.replace(/^.*\/|\.md$/g, ''));
    if (kind === 'AnchorLost' || kind === 'AnchorChanged' || kind === 'CorrectionLost') {
      const article = file.replace(/^.*\/|\.md$/g, '');
      lost.add(`${article} ${/#(\w+)/.exec(message)?.[1] ?? ''}`);
    }
  }
  const strayCaptures =
    (counts.get('CaptureMissing') ?? 0) + (counts.get('CaptureShared') ?? 0) + lostArticles;
  return { counts, kindsOf, at, lost, exchanged, misnamed, movedTo, shared, strayCaptures };
}

/** What is held against the words of a passage. */
const ofQuotations: ReadonlySet<IssueKind> = new Set(['WordsNotInPassage', 'PartNotInWords']);

/** What a lost article printed, or a lost record contained, cannot be told. */
const ofMentions: ReadonlySet<IssueKind> = new Set(['RecordUnmentioned', 'SpellingUnprinted']);

/** What follows anywhere from a folder that is gone. */
const gone: readonly { folders: readonly string[]; kinds: readonly IssueKind[] }[] = [
  { folders: ['content/captures'], kinds: ['CaptureMissing'] },
  {
    folders: ['content/people', 'content/places', 'content/organisations'],
    kinds: ['SpellingUnlisted', 'SpellingShared', 'MentionConflict', 'MentionRuleUnused'],
  },
];

/** What follows in the same file. */
const inFile: readonly Cause[] = [
  {
    cause: 'CaptureShared',
    kinds: [
      ...(['CaptureAltered', 'NotTheCapture', 'WordsMissing', 'WordsAdded', 'LeftOutNotThere'] as const),
      ...(['LineNotCaptured', 'LeftOutLarge', 'DateNotInWords', 'AddressShared', 'AddressNew'] as const),
    ],
  },
  { cause: 'DuplicateId', kinds: ['IdIsNotFileName', 'AddressNew', 'AddressShared', 'CaptureShared'] },
  // An address is not to be locked before the file has its name and its facts.
  { cause: 'IdIsNotFileName', kinds: ['AddressNew'] },
  // A file on one article that names another: of that, nothing is quoted here.
  {
    cause: 'IdIsNotFileName',
    files: /^content\/(?:claims|sources)\//,
    kinds: [
      ...(['UnknownArticle', 'UnknownCitation', 'UnknownPassage'] as const),
      ...(['WordsNotInPassage', 'PartNotInWords', 'LaterThanArticle'] as const),
    ],
  },
  { cause: 'UnknownArticle', kinds: ['RecordUnmentioned', 'SpellingUnprinted'] },
  { cause: 'AddressShared', kinds: ['AddressNew'] },
  // An entry whose id was changed: with its old one it is not new.
  { cause: 'EntryLost', kinds: ['AddressNew'] },
  { cause: 'RecordedTwice', kinds: ['AddressNew'] },
  // A number that was given away by hand is not to be given anew.
  { cause: 'CorrectionLost', kinds: ['AnchorNew', 'AnchorMoved', 'LockBehind'] },
  { cause: 'FutureDate', kinds: ['LockBehind'] },
  { cause: 'Contradiction', kinds: ['LockBehind'] },
  { cause: 'RemovedStands', kinds: ['LockBehind'] },
  { cause: 'AnchorUnknown', kinds: ['LockBehind'] },
];

/** What follows in the same line. */
const inLine: readonly Cause[] = [
  // A day that has not come stands in no words, and no article is older than it.
  { cause: 'FutureDate', kinds: ['DateNotInWords', 'LaterThanArticle', 'Contradiction'] },
  { cause: 'DateNotInWords', kinds: ['LaterThanArticle'] },
  { cause: 'Contradiction', kinds: ['RemovedStands', 'MentionRuleUnused'] },
  { cause: 'ControlCharacter', kinds: ['WrongValue'] },
  { cause: 'PartNotInWords', kinds: ['Contradiction'] },
  { cause: 'IdIsNotFileName', kinds: ['WrongValue'] },
];

interface Cause {
  readonly cause: IssueKind;
  /** In which files; in all, unless told. */
  readonly files?: RegExp;
  readonly kinds: readonly IssueKind[];
}

/** What is told in all. */
interface Told {
  readonly counts: ReadonlyMap<IssueKind, number>;
  readonly kindsOf: ReadonlyMap<string, ReadonlySet<IssueKind>>;
  /** `FutureDate content/events/ID.yaml:3`. */
  readonly at: ReadonlySet<string>;
  /** Addresses that are lost, `places/osh`, and passages that are lost or changed, `ARTICLE p4`. */
  readonly lost: ReadonlySet<string>;
  /** Articles whose passages stand in another order than in the lock. */
  readonly exchanged: readonly string[];
  /** Addresses whose files are there under another name. */
  readonly misnamed: ReadonlySet<string>;
  /** Files that lie in another folder than they were published from. */
  readonly movedTo: ReadonlySet<string>;
  /** Spellings that two records claim. */
  readonly shared: ReadonlySet<string>;
  /** How many captures may have lost their article by a fault that is told already. */
  readonly strayCaptures: number;
}
