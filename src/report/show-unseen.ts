/** What no reader sees: control, format and line characters, lone surrogates, letters without a shape. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** What joins or parts letters of scripts that need it, or emoji; variation selectors only choose a shape. */
const needed =
  /\p{Variation_Selector}|(?<=[\p{M}\p{Emoji_Modifier}\p{Extended_Pictographic}\p{Lo}\p{Variation_Selector}])[\u200c\u200d](?=[\p{Extended_Pictographic}\p{Lo}])/uy;

/**
 * Shows what no reader sees as escapes such as `\u{202e}`: control and format characters, those that turn the
 * direction of reading included, and spaces at either end.
 */
export function showUnseen(text: string): string {
  return text
    .replace(unseen, (character, place: number) => (isNeeded(text, place) ? character : visible(character)))
    .replace(/^\p{Zs}+|\p{Zs}+$/gu, (spaces) => Array.from(spaces, visible).join(""));
}

function isNeeded(text: string, place: number): boolean {
  needed.lastIndex = place;
  return needed.test(text);
}

function visible(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`;
}
