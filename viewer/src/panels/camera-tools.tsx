import { Button } from 'react-aria-components';

interface Properties {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

/** How near the reader stands. */
export const CameraTools = ({ zoom, fit }: Properties) => (
  <>
    <Button className="button tool" aria-label="Zoom in" onPress={() => zoom(0.75)}>
      +
    </Button>
    <Button className="button tool" aria-label="Zoom out" onPress={() => zoom(1.33)}>
      −
    </Button>
    <Button className="button tool" onPress={fit}>
      Fit
    </Button>
  </>
);
