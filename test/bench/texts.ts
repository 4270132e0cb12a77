const SENTENCES = [
  'Hello Ana, thank you for waiting while I looked into your invoice.',
  'I am sorry that the second payment was taken twice.',
  'You will need to call the billing office yourself, that is our policy.',
  "I'll ring you tomorrow before 10 am, whether the refund has come or not.",
  'Your order 4711 left our warehouse on Tuesday and should arrive soon.',
  'As I said before, the form has to be filled in by the customer.',
  'Could you tell me in your own words what we agreed today?',
  'We will get back to you as soon as possible.',
];

/** Ordinary reply text of at least so many UTF-16 units, always the same for the same length. */
export function replyText(units: number): string {
  const out: string[] = [];
  for (let length = 0, at = 0; length < units; at += 1) {
    const sentence = SENTENCES[at % SENTENCES.length] ?? '';
    out.push(sentence);
    length += sentence.length + 1;
  }
  return out.join(' ');
}
