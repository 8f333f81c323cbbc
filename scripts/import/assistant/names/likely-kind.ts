/** Whether words that look like a name are a person, a place or an organisation, and how likely they are a name at all. Pure. */

/**
 * In: the words; for each place where they stand the text around. Out: the likeliest kind, or undefined where nothing tells; and a
 * likelihood between 0 and 1 by which a list is sorted: it grows with every sign, it is no probability.
 */
export function likelyKind(words: string, places: readonly Surroundings[]): LikelyKind {
  const scores = { people: 0, places: 0, organisations: 0 };
  const parts = words.split(/[\s.]+/).filter((part) => part !== '');
  const isAcronym = /^[\p{Lu}\d]{2,8}$/u.test(words);
  if (isAcronym) scores.organisations += 1.2;
  if (/\.\p{Ll}{2,4}$/u.test(words)) scores.organisations += 1.5;
  if (orgWords.test(words)) scores.organisations += 3;
  if (placeWords.test(words)) scores.places += 2.5;
  const last = parts.at(-1) ?? '';
  if (parts.length >= 2 && parts.length <= 4 && surname.test(last)) scores.people += 2.5;
  else if (!isAcronym && surname.test(last)) scores.people += 1.2;
  if (/^\p{Lu}\.\s*(?:\p{Lu}\.\s*)?\p{Lu}\p{Ll}/u.test(words)) scores.people += 2;
  if (/\s(?:uulu|kyzy|уулу|кызы|угли|оглы)(?:\s|$)/iu.test(words) || /^(?:Abu|Ibn|Абу)\s/u.test(words))
    scores.people += 2.5;
  if (parts.length === 2 && scores.organisations === 0 && scores.places === 0) scores.people += 0.8;
  if (placeEnding.test(last) && parts.length === 1) scores.places += 1.5;
  const signs = places.slice(0, 12).map(({ before, after }) => signsIn(before, after));
  for (const sign of signs) for (const kind of kinds) scores[kind] += sign[kind];
  const [best, second] = kinds.toSorted((a, b) => scores[b] - scores[a]);
  const top = best === undefined ? 0 : scores[best];
  const margin = top - (second === undefined ? 0 : scores[second]);
  const evidence = top + (parts.length > 1 ? 0.8 : 0.4) + Math.min(1, (places.length - 1) * 0.4);
  const isAdjective = parts.length === 1 && adjective.test(words) && top < 2;
  return {
    kind: best !== undefined && margin >= 0.3 ? best : undefined,
    likelihood: Math.round((1 - Math.exp(-(isAdjective ? evidence / 3 : evidence) / 2)) * 100) / 100,
  };
}

function signsIn(before: string, after: string): Record<Kind, number> {
  const hit = (pattern: RegExp, text: string, weight: number): number => (pattern.test(text) ? weight : 0);
  return {
    people:
      hit(titles, before, 2) + hit(says, after, 1.5) + hit(saidBy, before, 1.2) + hit(apposition, after, 1),
    places: hit(inPlace, before, 1.2) + hit(placeFollows, after, 2),
    organisations:
      hit(/\bthe $/i, before, 0.6) +
      hit(orgFollows, after, 1.5) +
      hit(/[«“"]$/u, before, 0.3) +
      hit(orgBefore, before, 1.5) +
      (/\($/.test(before) && /^, \p{Lu}\p{Ll}+ \d/u.test(after) ? 2 : 0),
  };
}

const kinds = ['people', 'places', 'organisations'] as const;

const titles =
  /(?:\b(?:president|colonel|general|major|captain|lieutenant|minister|spokes(?:man|woman|person)|journalist|reporter|analyst|expert|leader|commander|director|chairman|chairwoman|chief|head|deputy|imam|mullah|sheikh|mufti|professor|scientist|researcher|activist|lawyer|ambassador|officer|prosecutor|politician|scholar|historian|mr|mrs|ms|dr|prof)\.?|(?:^|[^\p{L}])(?:президент|полковник|генерал|майор|капитан|министр|журналист(?:ка)?|аналитик|эксперт|политолог|лидер|командир|директор|глава|председатель|имам|муфтий|профессор|историк|адвокат|посол|прокурор|депутат|подполковник|востоковед|пресс-секретарь|правозащитник|спикер)\p{L}{0,3}) $/iu;
const says =
  /^[,]? (?:said|says|told|added|adds|argues|argued|wrote|writes|noted|notes|claimed|claims|stated|states|explains|explained|believes|warned|warns|suggests|points out|continues|concludes|who|сказал|сказала|заявил|заявила|отметил|отметила|считает|говорит|сообщил|сообщила|добавил|добавила|пишет|рассказал|рассказала|полагает|подчеркнул|уверен|который|которая)(?!\p{L})/u;
const saidBy =
  /(?:\b(?:said|says|told|according to|by|named|called|writes|added)|(?:^|[^\p{L}])(?:сказал|заявил|отметил|считает|сообщил|по словам|по мнению|добавил|пишет|рассказал|имени)\p{L}?) $/iu;
const apposition =
  /^, (?:an?|the|head|director|leader|deputy|chief|\d\d|who|глава|директор|эксперт|лидер)(?!\p{L})/u;
const inPlace =
  /(?:\b(?:in|near|from|outside|across|throughout|around|towards?|into|of the city of|city of|town of|village of|region of|province of)|(?:^|[^\p{L}])(?:в|во|из|под|около|близ|город[еау]?|г\.|село|селе|области|район)) $/iu;
const placeFollows =
  /^ (?:region|oblast|province|district|city|village|town|airport|border|valley|mountains?|river|lake|camp|peninsula|област|район|город|сел[оае]|край|долин|гор[аы]?|республик)/iu;
const orgFollows =
  /^ (?:news agency|newspaper|agency|website|radio|channel|movement|party|group|battalion|brigade|foundation|fund)\b/i;
const orgBefore =
  /(?:\b(?:newspaper|agency|website|group|party|movement|organi[sz]ation|company|university|foundation)|(?:газет[аеуы]|агентств[оае]|сайт[ае]?|групп[аеуы]|парти[яиюй]|движени[еяю]|организаци[яию]|компани[яию]|портал[ае]?|фонд[ае]?)) [«“"]?$/iu;
/** How surnames of the region and of Slavic languages end, in Russian in any case form. */
export const surname =
  /(?:[oe]va?|yeva?|[oe]ff?|enko|sk[iy]y?|skaya|evich|ovich|ovna|evna|zoda|zade|zada|ullo|ulloh|jonov|bekov|bayev?|iev|iyev|ullah|uddin|shvili|dze|ян|(?:ов|ев|ёв|ин|ын)(?:а|у|ым|ом|е|ой|ы|ых)?|(?:ск|цк)(?:ий|ая|ого|ому|им|ой|ом)|енко|ович[ауе]?|овн[аыу]|зода|заде|швили)$/u;
/** Words that only names of bodies have. */
export const orgWords =
  /(?<!\p{L})(?:Ministry|Committee|University|Institute|Cent(?:er|re)|Group|Agency|Council|Party|Movement|Front|Organi[sz]ation|Union|Service|News|Press|Foundation|Association|Bank|Court|Army|Brigade|Battalion|Department|Bureau|Office|Company|Times|Post|Daily|Radio|TV|Television|Monitor|Journal|Review|Academy|School|Board|Commission|Corps|Federation|Network|Fund|Prosecutor|Guard|Forces|Jamaat|Министерств\p{L}*|Комитет\p{L}*|Университет\p{L}*|Институт\p{L}*|Центр\p{L}*|Групп\p{L}*|Агентств\p{L}*|Совет\p{L}*|Парти\p{L}*|Движени\p{L}*|Фронт\p{L}*|Организаци\p{L}*|Союз\p{L}*|Служб\p{L}*|Фонд\p{L}*|Ассоциаци\p{L}*|Банк\p{L}*|Суд\p{L}*|Арми\p{L}*|Департамент\p{L}*|Бюро|Радио|Журнал\p{L}*|Академи\p{L}*|Комисси\p{L}*|Федераци\p{L}*|Прокуратур\p{L}*|Управлени\p{L}*)(?!\p{L})/u;
const placeWords =
  /(?<!\p{L})(?:Oblast|Region|Province|District|Valley|River|Lake|Mountains?|City|Republic|Island|Desert|Peninsula|Strait|Sea|Street|Square|Област\p{L}*|Район\p{L}*|Долин\p{L}*|Рек[аиеу]|Озер\p{L}*|Республик\p{L}*|Остров\p{L}*|Горы|Мор[еяю])(?!\p{L})/u;
const placeEnding =
  /(?:stan|abad|grad|kent|burg|pol|istan|stad|ville|стан\p{L}{0,2}|абад\p{L}?|град\p{L}?|кент\p{L}?)$/u;
const adjective = /(?:ian|ish|ese|ean|ani|istani|ians|anis|ский|ская|ские|ских|ского|ской|ским|скую|ском)$/u;

type Kind = (typeof kinds)[number];

/** What stands around a name. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** What words most likely are. */
export interface LikelyKind {
  readonly kind: Kind | undefined;
  readonly likelihood: number;
}
