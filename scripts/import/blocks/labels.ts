/** Short lines that sites set into texts, in the languages of the region; matched whole, so a sentence is never taken for one. */
import type { LeftOutKind } from './block.ts';

const known: readonly (readonly [LeftOutKind, RegExp])[] = [
  [
    'advertisement',
    /^(?:-+ )?(?:advertisement|advertising|sponsored(?: content)?|ad|реклама|жарнама|жарнак|reklama|آگهی|تبلیغات)(?: -+)?[.:]?$/iu,
  ],
  [
    'share',
    /^(?:share(?: this)?(?: (?:article|story|post|page|on .{1,20}))?|tweet|поделиться(?: .{1,30})?|бөлісу|бөлүшүү|ulashish|улашиш|اشتراک‌?گذاری|facebook|twitter|whatsapp|telegram|vk|print|e-?mail|like|like this|нравится|email this|blogthis!|send to a friend|отправить другу|переслать)[:.]?$/iu,
  ],
  [
    'comment form',
    /^(?:(?:add|leave|post|write) (?:a )?(?:comment|reply)|(?:no|\d+) comments?|комментари(?:и|ев)(?: ?\(?\d*\)?)?|оставить комментарий|пікірлер|комментарий жазуу|comment|discuss|обсудить(?: ?\(?\d*\)?)?|комментировать|прокомментировать)[:.]?$/iu,
  ],
  [
    'navigation',
    /^(?:newer|older) posts?$|^(?:previous|next) (?:article|post)$|^(?:home|back to top|skip to (?:main )?content|main menu|menu|главная|меню|наверх|на главную|басты бет|bosh sahifa|table of contents|contents|full text|print(?:able)? version|версия для печати|распечатать|возврат к списку|назад к списку|\d{1,3} min(?:ute)?s?(?: read)?(?: ?· ?)?|время чтения:? .{1,20}|\[?edit\]?|\[править(?: код)?(?: \| править код)?\])$/iu,
  ],
  [
    'subscription',
    /^(?:(?:subscribe|sign up|подпис(?:аться|ывайтесь))(?: [^.,;]{1,60})?:?|newsletter[.!:]?)$/iu,
  ],
  // With a full stop it may be a sentence, so it must say to what.
  [
    'subscription',
    /^(?:subscribe|sign up|подпис(?:аться|ывайтесь))(?: [^.,;]{0,50}(?:newsletters?|e-?mails?|updates|alerts|digest|today|now|here|рассылк[уи]|канал))?[.!]$/iu,
  ],
  [
    'tags',
    /^(?:tags?|filed under|categor(?:y|ies)|topics?|метки|теги|тэги|рубрик[аи]|ключевые слова)\s?: .{1,300}$/iu,
  ],
];

/** Headings and beginnings of lines after which links to other texts come; with more words and a full stop, a sentence. */
const related =
  /^(?:(?:read|see) (?:also|more|next|on)|also read|related(?: (?:articles|stories|posts|news|topics|content|coverage|reading))?|more (?:on|from|about|stories|news)\b(?!.*\.$).{0,40}|recommended(?: (?!.*\.$).{1,30})?|most (?:read|popular)|you (?:may|might) (?:also )?(?:like|be interested)(?!.*\.$).{0,20}|up next|don.t miss|latest news|popular(?: posts)?|trending|читайте (?:также|ещ[её])|(?:ещё|еще) по теме|по теме|материалы по теме|похожие (?:статьи|материалы|новости)|смотрите также|другие новости|рекомендуем|популярное|тағы оқыңыз|оқи отырыңыз|дагы окуңуз|ҳамчунин хонед|боз хонед|инчунин хонед|shuningdek o[‘ʻ’']qing|шунингдек ўқинг|همچنین بخوانید|بیشتر بخوانید)\s?[:.…>»]*$/iu;

/** In: a line, its white space folded. Out: what it is when it is no part of an article; or undefined. */
export function labelKind(line: string): LeftOutKind | undefined {
  return ownKind(line) ?? kindOfAll(line);
}

function ownKind(line: string): LeftOutKind | undefined {
  return known.find(([, form]) => form.test(line))?.[0] ?? (related.test(line) ? 'related' : undefined);
}

/** Several in one line: “Print version | Send to a friend”. */
function kindOfAll(line: string): LeftOutKind | undefined {
  const parts = line.length > 160 ? [] : line.split(/\s+[|·•/]\s+/u);
  const kinds = parts.map((part) => ownKind(part));
  return parts.length > 1 && kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
}

/**
 * In: the words of a line that are not linked, and those that are. Out: whether it only leads to another text: "Read also: …".
 */
export function isRelatedLine({ plain, linked }: { plain: string; linked: string }): boolean {
  return linked !== '' && related.test(plain.trim());
}

/** In: a line. Out: whether it heads a list of links to other texts. */
export function isRelatedHeading(line: string): boolean {
  return related.test(line);
}

/** In: a line. Out: whether it heads the words by which a journal wants to be cited. */
export function isCiteHeading(line: string): boolean {
  return /^(?:(?:bibliographical|electronic) reference|référence (?:papier|électronique)|(?:how to )?cite this (?:article|page|paper)|how to cite(?: this article)?|to cite this article|для цитирования|(?:образец|ссылка) для цитирования)\s*:?$/iu.test(
    line,
  );
}
