/** Words that have a capital for other reasons than being a name. Pure. */

/** Capitalised in the midst of sentences without being a name that an archive records. */
export const ordinaryCapitals: ReadonlySet<string> = setOf(
  'North South East West Northern Southern Eastern Western Central I A An The January February March April May June July August September October November December Monday Tuesday',
  'Wednesday Thursday Friday Saturday Sunday Islam Islamic Islamist Islamists Islamism Muslim Muslims Christian Christians Sunni Shia Shiite Salafi',
  'Salafist Quran Koran Sharia Ramadan Allah God Jihad President Colonel General Major Captain Lieutenant Members Parliament Minister Prime Mr Mr. Mrs',
  'Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sheikh Imam King Prince Queen Internet Web Photo Image Read Source Video Mufti Ambassador Director Chairman Chairwoman Head Chief Deputy Secretary Prosecutor Commander Officials Conclusion',
  'Президент Полковник Генерал Ислам Аллах Бог Интернет Коран Рамадан',
);

/** What begins sentences in English and in Russian, and nothing else. In small letters. */
export const opensSentences: ReadonlySet<string> = setOf(
  'the this that these those it its he his him she her they their we our you your i my on in at by for from of to as and but or nor so yet if',
  'when while after before since because although though however moreover furthermore meanwhile instead indeed thus hence therefore then there here',
  'now once until unless despite during among amid between within without under over about above below across against along around behind beyond into',
  'through toward towards with what which who whom whose why how where whether not no never none nobody nothing some any many most much more few several',
  'all both each every either neither other others another such same only even also just still again already perhaps maybe yes one two three four five six',
  'seven eight nine ten first second third last next finally according asked today yesterday tomorrow recently earlier later like unlike given let local',
  'currently throughout western eastern northern southern central reportedly apparently obviously clearly similarly additionally importantly interestingly',
  'officials authorities police experts analysts residents people men women according former foreign security government military new old several',
  'в во на с со к ко о об от до из за по под при про для без над через не ни но а и или же если когда пока после перед между среди кроме вместо',
  'это этот эта эти тот та те он она оно они его ее её их мы вы я что чтобы как так то тогда там здесь тут теперь сейчас потом затем где куда',
  'откуда почему зачем кто чей какой каждый все всё весь вся многие некоторые другие другой один одна одни два три четыре пять сам сами только лишь даже',
  'также тоже однако поэтому потому ведь хотя впрочем кстати наконец напомним ранее позже вчера сегодня завтра согласно несмотря благодаря вследствие',
  'власти эксперты аналитики жители люди сотрудники по-прежнему именно может можно нужно надо есть был была было были будет бывший местные',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
