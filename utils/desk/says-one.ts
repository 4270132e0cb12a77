/** Do these words hold one of those that are wanted, letter case aside? Nothing wanted = yes. */
export function saysOne(words: string, wanted?: string | string[]): boolean {
  const said = words.toLowerCase();
  return wanted === undefined || [wanted].flat().some((each) => said.includes(each.toLowerCase()));
}
