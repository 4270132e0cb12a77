const COMMON = new Set(
  'about after again also and any are because been before being both but can could did does doing down each even every for from get got had has have having help her here him his how into its just know last let like long made make many may might more most much must need next not now off once one only other our out over own please put said same say see send she should since some still such sure take tell than thank thanks that the their them then there these they thing this those too under until use very want was way week well were what when where which while who whose why will with would yet you your yours dear hello hope regards kind time today'.split(
    ' ',
  ),
);

/** The stem of a word, so that "refunds", "refunded" and "refund" are one; for short words the word itself. */
function stemWord(word: string): string {
  const bare = word.replace(/['’]s?$/, '');
  return bare.length > 4 ? bare.replace(/(?:ies|ing|ed|es|s|y|e)$/, '') : bare;
}

const readStems = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map(stemWord);

/**
 * How much of a customer's question a reply takes up: the share (0 to 1) of the question's key words that the
 * reply uses too; null when the question has none. A low share means "look again", not "unanswered".
 */
export function shareAnswered(question: string, reply: string): number | null {
  const asked = [...new Set(readStems(question))];
  if (!asked.length) return null;
  const said = new Set(readStems(reply));
  return asked.filter((stem) => said.has(stem)).length / asked.length;
}
