/**
 * Replaces quoted mail by spaces, so that offsets stay: lines that start with ">", and everything below a line such as
 * "On … wrote:" or "-----Original Message-----". Typographic apostrophes become plain ones.
 */
export function blankQuotes(text: string): string {
  const blank = (quoted: string) => quoted.replace(/\S/g, ' ');
  return text
    .replace(/[‘’]/g, "'")
    .replace(/^[ \t]*>.*$/gm, blank)
    .replace(
      /^[ \t]*(?:On [^\n]{4,120} wrote:|-{2,} ?(?:Original|Forwarded) Message ?-{2,}|From: [^\n]{1,120}\n(?:Sent|Date|To): )[\s\S]*/im,
      blank,
    );
}
