/** Prints what stands on the page for print alone, under its own heading: the file's or the printer's page names nothing else. */
export function printAs(heading: string): void {
  const before = document.title;
  document.title = heading;
  window.print();
  document.title = before;
}
