interface Properties {
  readonly colour: string;
  readonly isDashed?: boolean;
}

export const LineIcon = ({ colour, isDashed }: Properties) => (
  <svg className="icon" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
    <path d="M1 8h15" stroke={colour} strokeWidth="2.4" strokeDasharray={isDashed ? '4 3' : undefined} fill="none" />
    <path d="m13 3.6 6 4.4-6 4.4z" fill={colour} />
  </svg>
);
