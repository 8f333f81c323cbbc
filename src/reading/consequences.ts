/** One fault, told once: what follows from another is not told as a fault of its own. */
import type { IssueKind } from '../issues/catalogue.ts';
import type { Issue } from '../issues/issue.ts';

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
  if (ofMentions.has(kind) && counts.has('AddressLost')) return true;
  if (
    gone.some(
      ({ folders, kinds }) =>
        kinds.includes(kind) && folders.some((one) => kindsOf.get(one)?.has('FolderGone')),
    )
  )
    return true;
  if (inFile.some(({ cause, kinds }) => kinds.includes(kind) && kindsOf.get(file)?.has(cause))) return true;
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
    case 'UnknownPassage':
    case 'WordsNotInPassage':
      return /(?:article|in) (\S+?),? (?:has no )?([pn]\d+[a-z]*)\./.exec(message)?.slice(1).join(' ');
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
  let lostArticles = 0;
  for (const { kind, file, line, message } of issues) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kinds = kindsOf.get(file) ?? new Set();
    kindsOf.set(file, kinds.add(kind));
    at.add(`${kind} ${file}:${line}`);
    if (kind === 'AddressLost') {
      const address = /\/(.*)\/ was/.exec(message)?.[1] ?? '';
      lost.add(address);
      if (address.startsWith('articles/')) lostArticles += 1;
    }
    if (kind === 'AnchorMoved') exchanged.push(file.replace(/^.*\/|\.md$/g, ''));
    if (kind === 'AnchorLost' || kind === 'AnchorChanged') {
      const article = file.replace(/^.*\/|\.md$/g, '');
      lost.add(`${article} ${/#(\w+)/.exec(message)?.[1] ?? ''}`);
    }
  }
  const strayCaptures =
    (counts.get('CaptureMissing') ?? 0) + (counts.get('CaptureShared') ?? 0) + lostArticles;
  return { counts, kindsOf, at, lost, exchanged, strayCaptures };
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
  { cause: 'DuplicateId', kinds: ['IdIsNotFileName', 'AddressNew', 'AddressShared'] },
  // An address is not to be locked before the file has its name and its facts.
  { cause: 'IdIsNotFileName', kinds: ['AddressNew'] },
  { cause: 'AddressShared', kinds: ['AddressNew'] },
  { cause: 'FutureDate', kinds: ['LockBehind'] },
  { cause: 'Contradiction', kinds: ['LockBehind'] },
  { cause: 'RemovedStands', kinds: ['LockBehind'] },
];

/** What follows in the same line. */
const inLine: readonly Cause[] = [
  // A day that has not come stands in no words, and no article is older than it.
  { cause: 'FutureDate', kinds: ['DateNotInWords', 'LaterThanArticle', 'Contradiction'] },
  { cause: 'DateNotInWords', kinds: ['LaterThanArticle'] },
  { cause: 'Contradiction', kinds: ['RemovedStands', 'MentionRuleUnused'] },
  { cause: 'ControlCharacter', kinds: ['WrongValue'] },
];

interface Cause {
  readonly cause: IssueKind;
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
  /** How many captures may have lost their article by a fault that is told already. */
  readonly strayCaptures: number;
}
