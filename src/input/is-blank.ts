/** Whether a text has nothing to read in it: empty, or only spaces, marks and characters without a shape. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}\p{Cc}]*$/u.test(text);
}
