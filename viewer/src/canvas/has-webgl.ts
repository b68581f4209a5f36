/** sigma throws from deep inside when there is no WebGL, so ask first. */
export const hasWebgl = (): boolean => {
  const context = document.createElement('canvas').getContext('webgl2');
  // Browsers allow about 16 contexts in a page; give this one back at once.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};
