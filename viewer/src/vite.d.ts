/** Vite turns such an import into a file of its own that runs beside the page. */
declare module '*?worker' {
  const WorkerFactory: new () => Worker;
  export default WorkerFactory;
}
