interface Source {
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Only web addresses become links: an article may claim any address, `javascript:` too. */
const isWebAddress = (url: string) => /^https?:\/\//i.test(url);

export const SourceLine = ({ source: { publisher, published, url } }: { readonly source: Source }) => (
  <span className="source-line">
    {[publisher, published].filter(Boolean).join(' · ')}
    {url !== undefined && isWebAddress(url) && (
      <a href={url} target="_blank" rel="noopener noreferrer">
        original
      </a>
    )}
  </span>
);
