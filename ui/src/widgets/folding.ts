const alike: Record<string, string> = {
  آ: "ا",
  أ: "ا",
  إ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
};

/** Text with what people do not type alike made alike: case, marks, alef, yeh, kaf, heh, digits, tatweel, joiners. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(
      /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g,
      "",
    )
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[آأإٱىیئؤکةۀە]/g, (letter) => alike[letter] ?? letter)
    .toLocaleLowerCase("en");
}

/** Whether every word of `query` begins or stands within a word of `text`, both folded. */
export function matches(text: string, query: string): boolean {
  const whole = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
