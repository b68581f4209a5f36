/** Hands a file to the reader. */
export const download = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // At once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};
