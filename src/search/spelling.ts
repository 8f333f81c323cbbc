/** One spelling for words that are rightly written in several ways. Pure; knows folded words only. */

/**
 * The key of a word: the same for its British and its American spelling, and for the ways in which English writes words of the
 * subject (sharia, caliphate, jihad). It is no word to be shown: where two words that are not one have the same ending, both are
 * changed alike, and stay two.
 *
 * In: a folded word. Out: its key, the word itself where it has one spelling.
 */
export function spellingKey(word: string): string {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return word;
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size > keysKept) keys.clear();
  const key = changed(listed(word) ?? word);
  keys.set(word, key);
  return key;
}

const shortest = 4;
const keys = new Map<string, string>();
const keysKept = 50_000;

/** The beginning that stands in the list, in its first spelling; what follows stays. */
function listed(word: string): string | undefined {
  for (let length = word.length; length >= shortest; length -= 1) {
    const first = beginnings.get(word.slice(0, length));
    if (first === undefined) continue;
    const rest = word.slice(length);
    if (rest === '' || endings.test(rest)) return first + rest;
  }
  return undefined;
}

/** What may follow a listed beginning: more would be another word. */
const endings =
  /^(?:s|d|ed|er|ers|r|rs|ing|ings|al|ism|ist|ists|istic|ic|i|is|an|ans|ate|ates|less|ful|able|ably|y|ship|hood|wise)$/;

function changed(word: string): string {
  let key = word;
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement);
  return key;
}

/** British first, to American; the length keeps "rise" and "wise" as they are, though it would do no harm. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(?=(?:e|ed|es|er|ers|ing|ings|able|ation|ations|ational)$)/, 'iz'],
  [/(?<=.{2})ys(?=(?:e|ed|es|er|ers|ing)$)/, 'yz'],
  [
    /^((?:un|dis|mis|re|over)?(?:arm|behavi|clam|col|demean|endeav|enam|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/,
    '$1or',
  ],
  // "filled" is not "filed": only verbs that are stressed on another syllable.
  [
    /^((?:un|dis|re)?(?:trave|cance|labe|mode|signa|fue|counse|quarre|marve|tunne|leve|channe|libe|tota|equa|dia|jewe|pane|riva|shove|due|grave|marsha|penci|rave))ll(?=(?:ed|er|ers|ing|ings|or|ors|ation)$)/,
    '$1l',
  ],
  [/(?<=.{2}[bcdfghjklmnpqrstvwxz])tre(?=s?$)/, 'ter'],
  [/(?<=^(?:self)?(?:defe|offe|lice|prete))nce(?=(?:s|d|less)?$)/, 'nse'],
  [/(?<=.{3})ogue(?=s?$)/, 'og'],
  [/(?<=[dg])gement(?=s?$)/, 'gment'],
  [/(?<=[tdlr])haem|(?<=^)haem/, 'hem'],
];

/** Ways to write one word, the first being the key. Other endings follow each of them (see `endings`). */
const ways = `
  program programme
  center centre
  theater theatre
  meter metre
  kilometer kilometre
  gray grey
  skeptic sceptic
  plow plough
  mold mould
  tire tyre
  check cheque
  draft draught
  jail gaol
  czar tsar tzar
  judgment judgement
  acknowledgment acknowledgement
  aging ageing
  fulfill fulfil
  fulfillment fulfilment
  enroll enrol
  enrollment enrolment
  install instal
  skillful skilful
  willful wilful
  practice practise
  encyclopedia encyclopaedia
  medieval mediaeval
  maneuver manoeuvre manoeuver
  archeolog archaeolog
  pediatric paediatric
  anesthe anaesthe
  leukemia leukaemia
  aluminum aluminium
  airplane aeroplane
  mustache moustache
  pajamas pyjamas
  story storey
  artifact artefact
  inquiry enquiry
  inquire enquire
  connection connexion
  whiskey whisky
  yogurt yoghurt yoghourt
  adviser advisor
  jihad djihad dzhihad gihad cihad jehad zhihad jihaad
  jihadi djihadi dzhihadi jehadi
  mujahid mudjahid mujahed moujahid
  mujahideen mujahedin mujahidin mujahedeen mujaheddin mudjahedin mudzhakhid modjahedin mojahedin mujahadeen moudjahidine
  sharia shariah shariat sharyat chariah charia sheriat sheria
  caliphate kalifate califate khalifate chalifate kaliphate khaliphate khilafa khilafah khilafat caliphat kalifat chilafa
  caliph khalif kalif calif khaliph
  quran koran qoran kuran quraan coran
  quranic koranic qoranic
  muslim moslem musulman muslem
  imam imaam
  emir amir ameer emeer
  emirate amirate
  sheikh shaykh sheik shaikh cheikh shaik sheykh
  mullah mulla mollah molla
  madrasa madrasah madrassa madrassah medrese madrese medresseh madrasse
  fatwa fatwah fetwa fatva
  hijab hejab hidjab khidzhab hijaab
  niqab nikab nikaab
  burqa burka burqah burkha
  ramadan ramazan ramadhan
  salafi salafy
  salafist salafite
  wahhabi wahabi wahhaby vahhabi vakhabit ouahabi
  takfir takfeer
  takfiri takfeeri
  umma ummah oumma
  shia shiah
  shiite shite chiite shiit
  sunni sounni
  sufi soufi
  hajj hadj hadzh
  hadith hadeeth hadis
  haram kharam haraam
  halal khalal halaal
  zakat zakah zekat
  dawa dawah dawat daawa
  hijra hijrah hegira hidjra
  shahid shaheed chahid shakhid shahed
  shahada shahadah
  kafir kaffir kuffar kafer
  ulama ulema oulema ulamas ulemas
  mufti moufti
  muftiate muftiyat muftiat
  ustad ustaz
  basmachi basmachy basmach
  kishlak qishloq
  kolkhoz kolhoz
  sovkhoz sovhoz
  tatar tartar
  uighur uyghur uigur uygur
  chechen tchetchen
`;

const beginnings = new Map(
  ways
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
    .flatMap((all) => all.map((way) => [way, all[0] ?? way] as const)),
);
