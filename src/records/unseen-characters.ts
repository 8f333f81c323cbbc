/** Characters that print nothing, and how to tell text that can be seen. */

/**
 * What neither a record nor a text may hold, as a regular expression for the flag `u`: control characters but tab and line
 * feed, separators, halves of surrogate pairs, private use, noncharacters, and what has no width or turns the direction of
 * writing (Default_Ignorable_Code_Point, Unicode 4.2 and TR 36, 3.2), also interlinear anchors and the blank Braille
 * cell; and more than eight combining marks on one letter. The joiners U+200C and U+200D stay, since some languages need
 * them, and so do the variation selectors of symbols: after letters of the alphabets of Europe they only hide something.
 */
export const unseen = new RegExp(
  String.raw`(?![\t\n\u200c\u200d\ufe00-\ufe0f])` +
    String.raw`[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}` +
    String.raw`\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]|\p{M}{9,}` +
    String.raw`|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\u200c\u200d\ufe00-\ufe0f])[\u200c\u200d\ufe00-\ufe0f]`,
  'u',
);

/** Whether anything of a text can be seen: more than white space, joiners, selectors and lone combining marks. */
export function canBeSeen(text: string): boolean {
  return /[^\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\s\u2800]/u.test(text);
}
