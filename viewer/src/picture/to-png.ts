/** Draws an SVG into a PNG, `density` pixels for each CSS pixel. Throws Error when the browser cannot. */
export const toPng = async (svg: string, density = 2): Promise<Blob> => {
  const image = new Image();
  // A data address, since the content policy allows no blob as an image.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser cannot make a PNG of this size; export SVG instead.');
  return blob;
};
