import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { largest } from '../../../graph/model/extremes';
import { readableOn } from '../graph/colour';
import { relationColour } from '../graph/relation-label';
import { useDesk } from '../state/desk';
import type { DayCount } from '../state/use-whole';
import { binOf, timeBins, type Bin } from '../state/time-bins';

/** Milliseconds after the last move of a thumb until the view follows. */
const pause = 220;

/** When facts were published or happened, stacked by relation; two thumbs choose the time that is shown. */
export const Timeline = ({ days }: { readonly days: readonly DayCount[] }) => {
  const { page, goTo, ontology, theme } = useDesk();
  const bins = useMemo(() => timeBins(days.flatMap(([day]) => day ?? [])), [days]);
  const undated = days.reduce((sum, [day, , facts]) => sum + (day === null ? facts : 0), 0);
  const stacks = useMemo(() => stack(bins, days), [bins, days]);
  const tallest = largest(
    stacks.map((bars) => bars.reduce((sum, { count }) => sum + count, 0)),
    1,
  );
  const chosen = chosenBins(bins, page.since, page.until);
  const [range, setRange] = useState(chosen);
  /** The bar at which a stretch was begun. */
  const anchor = useRef<number>(undefined);
  useEffect(() => setRange(chosen), [chosen[0], chosen[1]]);
  useEffect(() => {
    if (range[0] === chosen[0] && range[1] === chosen[1]) return;
    const timer = setTimeout(() => {
      const isAll = range[0] === 0 && range[1] === bins.length - 1;
      goTo(
        isAll ? { since: undefined, until: undefined } : { since: bins[range[0]]?.first, until: bins[range[1]]?.last },
      );
    }, pause);
    return () => clearTimeout(timer);
  }, [range]);

  const clock = (
    <div className="clock" role="group" aria-label="Which date counts">
      {(['published', 'happened'] as const).map((one) => (
        <Button
          key={one}
          className="button tiny"
          aria-pressed={page.clock === one}
          onPress={() => goTo({ clock: one, since: undefined, until: undefined })}
        >
          {one}
        </Button>
      ))}
    </div>
  );
  if (bins.length === 0)
    return (
      <section className="timeline" aria-label="Timeline">
        {clock}
        <p className="note">
          {page.clock === 'published'
            ? 'No article behind what is shown says when it was published. Choose “happened” for the dates of events.'
            : 'For nothing that is shown is it known when it happened. Choose “published” for the dates of articles.'}
        </p>
      </section>
    );
  const [from, until] = range;
  const binUnder = ({ clientX, currentTarget }: React.PointerEvent<HTMLDivElement>) => {
    const { left, width } = currentTarget.querySelector('svg')!.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bins.length)));
  };
  /** A stretch drawn over the bars; a thumb is moved by itself. */
  const brush = {
    onPointerDown: (event: React.PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      anchor.current = binUnder(event);
      setRange([anchor.current, anchor.current]);
    },
    onPointerMove: (event: React.PointerEvent<HTMLDivElement>) => {
      if (anchor.current === undefined) return;
      const at = binUnder(event);
      setRange([Math.min(at, anchor.current), Math.max(at, anchor.current)]);
    },
    onPointerUp: () => (anchor.current = undefined),
    onPointerCancel: () => (anchor.current = undefined),
  };
  const thumb = (which: 0 | 1) => ({
    type: 'range' as const,
    min: 0,
    max: bins.length - 1,
    value: range[which],
    'aria-label': which === 0 ? 'From' : 'Until',
    'aria-valuetext': bins[range[which]]?.label ?? '',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const value = Number(event.target.value);
      setRange(which === 0 ? [Math.min(value, until), until] : [from, Math.max(value, from)]);
    },
  });
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="timeline-head">
        <p>
          <strong>{from === until ? bins[from]?.label : `${bins[from]?.label} – ${bins[until]?.label}`}</strong>
          {undated > 0 && <span className="note"> {undated} without a date</span>}
        </p>
        {(page.since !== undefined || page.until !== undefined) && (
          <Button className="link" onPress={() => goTo({ since: undefined, until: undefined })}>
            All time
          </Button>
        )}
        {clock}
      </div>
      <div className="bars" {...brush}>
        <svg viewBox={`0 0 ${bins.length} 100`} preserveAspectRatio="none" aria-hidden="true">
          {stacks.map((bars, index) => {
            let top = 100;
            return bars.map(({ type, count }) => {
              const height = (count / tallest) * 100;
              top -= height;
              return (
                <rect
                  key={`${index} ${type}`}
                  x={index + 0.08}
                  width={0.84}
                  y={top}
                  height={height}
                  fill={readableOn(relationColour(type, ontology), theme.background, 3)}
                  opacity={index >= from && index <= until ? 1 : 0.25}
                />
              );
            });
          })}
        </svg>
        <input {...thumb(0)} />
        <input {...thumb(1)} />
      </div>
    </section>
  );
};

const stack = (bins: readonly Bin[], days: readonly DayCount[]) => {
  const stacks = bins.map(() => new Map<string, number>());
  for (const [day, relation, facts] of days) {
    const bin = day === null ? undefined : stacks[binOf(bins, day)];
    bin?.set(relation, (bin.get(relation) ?? 0) + facts);
  }
  return stacks.map((counts) =>
    [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([type, count]) => ({ type, count })),
  );
};

const chosenBins = (bins: readonly Bin[], since: string | undefined, until: string | undefined): [number, number] => {
  const first = since === undefined ? 0 : bins.findIndex(({ last }) => last >= since);
  const last = until === undefined ? bins.length - 1 : bins.findLastIndex((bin) => bin.first <= until);
  return [Math.max(0, first), Math.max(0, last)];
};
