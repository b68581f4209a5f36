import { FindBox } from './find-box';

interface Properties {
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (id: string, name: string) => void;
}

/** A field that finds one entity by its name. */
export const EntityBox = (properties: Properties) => (
  <FindBox
    {...properties}
    limit={20}
    takes={({ labels }) => labels.includes('Entity')}
    nothing="No name found. Try another spelling."
    autoFocus
  />
);
