/** The spellings of a record with the forms that a text may give them. Pure. */
import { russianForms, type NameKind } from './russian-forms.ts';
import { suffixedForms } from './suffixed-forms.ts';

/**
 * In: the spellings of a record, and its folder. Out: the same, and after each those that are another case of it, which say `of` what:
 * of Russian, Kazakh, Kyrgyz, Uzbek and Tajik words. What is listed itself is none of these.
 */
export function withCaseForms<Spelling extends ListedSpelling>(
  spellings: readonly Spelling[],
  folder: string,
): CaseForm<Spelling>[] {
  const listed = new Set(spellings.map(({ text }) => text));
  return spellings.flatMap((spelling) => [
    spelling,
    ...formsOf(spelling, folder)
      .filter((text) => !listed.has(text))
      .map((text) => ({ ...spelling, text, of: spelling.text })),
  ]);
}

function formsOf({ text, language, form, kind }: ListedSpelling, folder: string): string[] {
  const isCyrillic = /^[\p{Script=Cyrillic}\s.’'-]+$/u.test(text);
  if (form === 'acronym' || form === 'typo' || kind === 'acronym') return [];
  if (isCyrillic && (language === undefined || language === 'ru'))
    return russianForms(text, kindOf(form ?? kind, folder));
  return language === undefined ? [] : suffixedForms(text, language);
}

function kindOf(form: string | undefined, folder: string): NameKind {
  if (form === 'demonym') return 'demonym';
  return folder === 'people' ? 'person' : 'other';
}

/** A spelling, or another case of it. */
export type CaseForm<Spelling> = Spelling & {
  /** The spelling as it is listed. */
  readonly of?: string;
};

/** What of a spelling its forms depend on. */
interface ListedSpelling {
  readonly text: string;
  readonly language?: string | undefined;
  /** Of one in print. */
  readonly form?: string;
  /** Of one that is there for readers to type. */
  readonly kind?: string;
}
