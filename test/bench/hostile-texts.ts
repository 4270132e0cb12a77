const fill = (piece: string, units: number) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);

/** Texts of so many UTF-16 units that make careless matchers slow, each with a name. */
export function hostileTexts(units: number): [string, string][] {
  return [
    ['one letter', fill('a', units)],
    ['spaces', fill(' ', units)],
    ['line breaks', fill('\n', units)],
    ['tabs and quotes', fill('\t> ', units)],
    ['I will I will', fill('I will ', units)],
    ['you you you', fill('you ', units)],
    ['no stop in sight', fill('you will have to call our billing office and then we will see and ', units)],
    ['open quotes', fill('“‘"\'', units)],
    ['digits', fill('1', units)],
    ['times', fill('by 3:30 pm ', units)],
    ['names', fill('Ana Lima ', units)],
    ['commas', fill('we, ', units)],
    ['stops', fill('I will. ', units)],
    ['marks over letters', fill('é\u0301', units)],
    ['half characters', fill('\ud83d', units)],
    ['links', fill('http://a.b/c?d=e&f ', units)],
    ['mails', fill('a.b@c.d ', units)],
    ['almost promises', fill("I'll get back to you by the ", units)],
  ];
}
