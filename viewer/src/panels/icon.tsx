/** Strokes of 20 × 20 icons, drawn for this page. */
const paths = {
  undo: 'M4 8h8a4.5 4.5 0 0 1 0 9H8M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H8a4.5 4.5 0 0 0 0 9h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  share:
    'M8 12a3.2 3.2 0 0 0 4.6.2l2.6-2.6a3.3 3.3 0 0 0-4.6-4.6l-1 1M12 8a3.2 3.2 0 0 0-4.6-.2l-2.6 2.6a3.3 3.3 0 0 0 4.6 4.6l1-1',
  save: 'M6 3.5h8v13l-4-3.2-4 3.2z',
  export: 'M10 3.5v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12',
  basket: 'M4 3.5h9.5l2.5 2.6v10.4H4zM7 8.5h6M7 11.5h6M7 14h3.5',
  add: 'M10 4v12M4 10h12',
  theme: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13M10 6.5h3.6M10 10h4.8M10 13.5h3.6',
  review:
    'M7 4.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM13.5 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM2.5 16.5c.6-2.6 2.2-4 4.5-4 1.1 0 2 .3 2.8.9',
} as const;

export const Icon = ({ name }: { readonly name: keyof typeof paths }) => (
  <svg className="symbol" width="18" height="18" viewBox="0 0 20 20" aria-hidden="true">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
