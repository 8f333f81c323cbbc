/** Words that carry nothing beside others. Pure; folded words. */

/** In: a folded word; whether it is typed in Cyrillic. Out: whether a passage that holds nothing else of the query is not worth showing. */
export function isCommonWord(word: string, isCyrillic: boolean): boolean {
  return commonWords.has(word) || (isCyrillic && commonInRussian.has(word));
}

/** In: a folded word. Out: whether it only carries a question ("what did he say", "people who go"): it tells where nothing else does. */
export function isWeakWord(word: string): boolean {
  return weakWords.has(word);
}

const commonWords = new Set(
  (
    'a about across after against al all also am among an and any are around as at be because been before being between both but by can ' +
    'concerning could did do does doing dr during each either el ever every for from had has have having he her here him his how i ibn if in ' +
    'into is isn it its let many may me might more most mr mrs ms much must my no nor not of on one onto or other our over per please regarding ' +
    'shall she should since so some such than that the their them then there these they this those through to toward towards under ' +
    'until up upon versus via vs was we were what when where whether which while who whom whose why will with within without would ' +
    'you your'
  ).split(' '),
);

const commonInRussian = new Set(
  (
    'a bez by byl byla byli bylo v vo vse gde da dlya do ego ee esli est eta eti eto za zhe i iz ili im ikh k kak kakie kakoy kem ko ' +
    'kogda kto kuda li mezhdu my na nad ne nego nee net ni nikh no o ob on ona oni ot ochen po pod pochemu pri pro s skolko so ' +
    'tak takzhe te to tot u uzhe chego chem chto eshche'
  ).split(' '),
);

const weakWords = new Set(
  (
    'ask asked call called came come comes coming doing done exist exists find found gave get gets getting give given go goes going gone ' +
    'got happen happened happening happens hear heard information kind kinds know known like list look looking made make makes making ' +
    'mean meaning means need people person really said say saying says see seen show someone sort talk talked tell tells thing things ' +
    'think thinks thought told took take taken takes taking understand use used want wanted wants way ways went word words work works'
  ).split(' '),
);
