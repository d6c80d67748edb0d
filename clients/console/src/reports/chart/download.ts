/** Hands the browser a CSV file. The mark at its beginning makes spreadsheets read Chinese as UTF-8. */
export function save(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob(["\uFEFF", csv], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
