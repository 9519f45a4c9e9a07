/** The page of a paper that is looked at. */
export interface Leaf {
  paper: string;
  file: string;
  page: number;
}

/** As the screen remembers it. */
export function leafText({ paper, file, page }: Leaf): string {
  return [paper, file, page].join(" ");
}

/** Reads what the screen remembers. */
export function leafOf(text: string | undefined): Leaf | null {
  const [paper, file, page] = text?.split(" ") ?? [];
  return paper && file && Number(page) > 0 ? { paper, file, page: Number(page) } : null;
}
